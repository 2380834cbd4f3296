import type { Config } from '../types';
import { ConfigFaults } from './ConfigFaults';
import { configBlockId } from './configBlock';
import type { Fault } from './fault';
import { findBlock } from './findBlock';
import { isMisplaced } from './isMisplaced';
import { pageFormats } from './pageFormats';
import { pickMode } from './pickMode';
import type { Prepared } from './prepared';
import type { Site } from './site';

/**
 * Reads the configuration that stands in the gate, which `kotowari build` has checked, and what the tag
 * says of this page: its language, region and mode. Any other configuration in the page is an error, since
 * the shop believes that it counts.
 */
export function readBuilt(tag: HTMLScriptElement, site: Site): Prepared {
  const { locale, region, debug, mode = pickMode(site.mode, region) } = tag.dataset;
  const block = findBlock();
  const faults = [...findOther(tag.dataset, block), ...findWrong(tag.dataset)];
  const page: Pick<Config, 'mode'> & Partial<Config> = {
    ...(locale && { locale }),
    ...(debug !== undefined && { debug: debug !== 'false' }),
    mode: faults.length || mode !== 'opt-out' ? 'opt-in' : mode,
  };
  const config = { ...site.config, ...page };
  return {
    config,
    error: faults.length ? new ConfigFaults(faults) : null,
    user: { ...page, vendors: config.vendors.map(({ id }) => id) },
    block,
    isMisplaced: isMisplaced(tag),
  };
}

/** Finds what would be another configuration. */
function findOther({ vendors, policyUrl, policyVersion }: DOMStringMap, block: Element | null) {
  const places = [
    [`#${configBlockId}`, block?.id],
    ['data-vendors', vendors],
    ['data-policy-url', policyUrl],
    ['data-policy-version', policyVersion],
  ] as const;
  return places
    .filter(([, found]) => found !== undefined)
    .map(([place, found]): Fault => ({ code: 'built-in', path: [place], found }));
}

/** Finds what is said of the page in a way that nobody understands. */
function findWrong({ locale, region, mode = 'opt-in' }: DOMStringMap): Fault[] {
  const { language, region: country } = pageFormats;
  const modes = ['opt-in', 'opt-out'];
  return [
    ...(locale && !language.test(locale) ? toFault('format', 'locale', locale, 'language') : []),
    ...(region && !country.test(region) ? toFault('format', 'region', region, 'region') : []),
    ...(modes.includes(mode) ? [] : toFault('value', 'mode', mode, modes)),
  ];
}

function toFault(
  code: Fault['code'],
  name: string,
  found: string,
  expected: Fault['expected'],
): Fault[] {
  return [{ code, path: [`data-${name}`], found, expected }];
}
