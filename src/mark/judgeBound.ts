import { markName, urlAttributes } from '../gate/tag';
import { addressesIn } from './addressesIn';
import { leaveSending } from './leaveSending';
import { lineToWrite } from './lineToWrite';
import type { Owners } from './owners';
import type { Attributes, Surroundings } from './surroundings';
import { unique } from './unique';
import type { Verdict } from './verdict';

/** How frameworks bind an attribute to code: `:src`, `v-bind:src`, `.src`, `th:src`, `[attr.src]`. */
const bound =
  /^(?:[:.]|v-bind:|x-bind:|bind:|th:|data-th-|(?:data-)?ng-|\[(?:attr\.)?)([a-z]+)(?:\.\w+)*\]?$/;

/**
 * Judges what stands in a file of a template language, and no page has: attributes with code in them,
 * and components.
 */
export function judgeBound(
  element: string,
  attributes: Attributes,
  owners: Owners,
  around: Surroundings,
): Verdict | null {
  if (attributes.has(markName)) return null;
  const verdict =
    element in urlAttributes
      ? judgeAttribute(element, attributes, owners)
      : judgeComponent(attributes, owners, around);
  return verdict ?? judgeCodeIn(attributes, owners);
}

/** Judges by attributes that code gives their values. */
function judgeAttribute(element: string, attributes: Attributes, owners: Owners): Verdict | null {
  for (const [attribute, code] of attributes) {
    const name = bound.exec(attribute)?.[1] ?? '';
    if (!urlAttributes[element]?.includes(name)) continue;
    const names = unique(ownersIn(code, owners));
    if (!names.length) continue;
    const write = lineToWrite(names, { element, attribute, name, value: code });
    return leaveSending(names, `the code in "${attribute}" sets its address`, write);
  }
  return null;
}

/** The attributes with code that sets any attribute of an element, or its content. */
export const setsAnything =
  /^(?:[vx]-(?:bind|html)|th:(?:attr|utext)|data-th-(?:attr|utext)|data-bind|(?:data-)?ng-bind-html|[:.[]innerhtml\]?)$/;

/** Judges by code that sets more than one attribute: `v-bind="{ src: … }"`, `v-html`. */
function judgeCodeIn(attributes: Attributes, owners: Owners): Verdict | null {
  for (const [attribute, code] of attributes) {
    if (!setsAnything.test(attribute) || code.includes(markName)) continue;
    const names = unique(ownersIn(code, owners));
    if (!names.length) continue;
    const write = lineToWrite(names, { value: firstOf(code, owners) });
    return leaveSending(names, `the code in "${attribute}" writes it`, write);
  }
  return null;
}

/** The first address of a vendor in code. */
function firstOf(code: string, { ofUrl }: Owners): string {
  const urls = addressesIn(code).map((address) => `https://${address}`);
  return urls.find((url) => ofUrl(url).length) ?? '';
}

/** An element that HTML does not have may write any tag. */
function judgeComponent(
  attributes: Attributes,
  owners: Owners,
  { base }: Surroundings,
): Verdict | null {
  for (const [attribute, value] of attributes) {
    const name = bound.exec(attribute)?.[1] ?? attribute;
    if (!mayAddress.test(name)) continue;
    const isPlain = name === attribute;
    const names = unique(isPlain ? owners.ofUrl(value, base) : ownersIn(value, owners));
    if (!names.length) continue;
    const address = isPlain ? value : firstOf(value, owners);
    return leaveSending(names, isComponent, lineToWrite(names, { value: address }));
  }
  return null;
}

const mayAddress = /^(?:src|srcset|data|poster|url|imageurl)$/;
const isComponent = 'it is a component, and writes a tag that is not marked';

function ownersIn(code: string, { ofUrl }: Owners): string[] {
  return addressesIn(code).flatMap((address) => ofUrl(`https://${address}`));
}
