import { tryOrNull } from '../lib/tryOrNull';
import { configBlockId } from './configBlock';
import type { Fault, FaultCode } from './fault';
import { findBlock } from './findBlock';
import { isMisplaced } from './isMisplaced';
import type { Settings } from './settings';

/**
 * What the page says: the JSON of the first `script#kotowari-config`, and over it the attributes of our
 * script tag. It never throws: what cannot be read is among the faults.
 */
export function readSettings(tag: HTMLScriptElement): Settings {
  const { dataset } = tag;
  const block = findBlock();
  const text = block?.textContent ?? '{}';
  const parsed = tryOrNull((): unknown[] => [JSON.parse(text)]);
  const user = withAttributes(parsed ? parsed[0] : {}, dataset);
  const isJson = !block || block.getAttribute('type') === 'application/json';
  const at = `#${configBlockId}`;
  return {
    user,
    block,
    isMisplaced: isMisplaced(tag),
    faults: [
      ...(isJson ? [] : fault('block-type', at, block.getAttribute('type'))),
      ...(parsed ? [] : fault('json', at, text)),
      ...(dataset.vendors?.includes(',')
        ? fault('separator', 'data-vendors', dataset.vendors)
        : []),
    ],
  };
}

function fault(code: FaultCode, place: string, found: unknown): Fault[] {
  return [{ code, path: [place], found }];
}

/** An attribute counts before what the block says. What is no object stays, for the validation. */
function withAttributes(settings: unknown, dataset: DOMStringMap): unknown {
  if (Object.prototype.toString.call(settings) !== '[object Object]') return settings;
  const { vendors, locale, mode, region, debug, policyUrl: url, policyVersion: version } = dataset;
  const policy = given({ url, version });
  const written = Object(settings);
  return {
    ...written,
    ...given({
      vendors: vendors?.split(/[\s,]+/).filter(Boolean),
      locale,
      mode,
      region,
      debug: debug === undefined ? debug : debug !== 'false',
      policy: Object.keys(policy).length ? { ...written.policy, ...policy } : undefined,
    }),
  };
}

/** The attributes that are there. */
function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
