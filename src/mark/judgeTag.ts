import { codeTypes, markName, urlAttributes } from '../gate/tag';
import { addressesIn } from './addressesIn';
import { lineToWrite } from './lineToWrite';
import type { Owners } from './owners';
import type { Attributes, Surroundings } from './surroundings';
import { unique } from './unique';
import type { ToLeave, Verdict } from './verdict';

/** Judges a start tag: null when nothing of it goes to a vendor before the choice. */
export function judgeTag(
  element: string,
  attributes: Attributes,
  owners: Owners,
  around: Surroundings,
): Verdict | null {
  if (!(element in urlAttributes)) {
    return judgeComponent(attributes, owners, around) ?? judgeStyleOf(attributes, owners);
  }
  return (
    judgeAddresses(element, attributes, owners, around) ??
    judgeBound(element, attributes, owners, around) ??
    judgeStyleOf(attributes, owners)
  );
}

/** Judges by the attributes that the browser asks for by itself. */
function judgeAddresses(
  element: string,
  attributes: Attributes,
  owners: Owners,
  { base, ofMarkup, isTemplate }: Surroundings,
): Verdict | null {
  const isScript = element === 'script';
  const addresses = addressesOf(element, attributes);
  const isMarked = attributes.has(markName);
  if (isScript ? !runs(attributes) || !(addresses.length || isMarked) : !addresses.length) {
    return null;
  }
  // Such a script of ASP.NET runs on the server, and is not sent.
  if (isScript && attributes.has('runat')) return null;
  const ask = isHint(element, attributes) ? owners.ofHint : owners.ofUrl;
  const ownersOf = (name: string) => {
    const value = attributes.get(name) ?? '';
    if (name === 'srcdoc') return ofMarkup(value);
    return urlsIn(name, value).flatMap((url) => ask(url, base));
  };
  const choices = isTemplate ? addresses.flatMap((name) => piecesOf(attributes.get(name))) : [];
  const chosen = unique(choices.flatMap((url) => ask(url, base)));
  if (chosen.length) return leave(chosen, isChosen);
  const names = unique(addresses.flatMap(ownersOf));
  return names.length || isMarked ? { names, addresses: isScript ? [] : addresses } : null;
}

const isChosen = 'template code chooses its address: mark it by hand';

function leave(names: readonly string[], why: string, write?: string): ToLeave {
  return { names, why, sends: true, ...(write && { write }) };
}

/** What template code, which reads as blanks here, leaves of one address. */
function piecesOf(value = ''): string[] {
  const pieces = value.trim().split(/\s+/);
  return pieces.length > 1 ? pieces : [];
}

/** How frameworks bind an attribute to code: `:src`, `v-bind:src`, `th:src`, `[src]`. */
const bound = /^(?::|v-bind:|x-bind:|bind:|th:|data-th-|\[)([a-z]+)\]?$/;

/** Judges by attributes that code gives their values. */
function judgeBound(
  element: string,
  attributes: Attributes,
  owners: Owners,
  { isFile }: Surroundings,
): Verdict | null {
  if (!isFile || attributes.has(markName)) return null;
  for (const [attribute, code] of attributes) {
    const name = bound.exec(attribute)?.[1] ?? '';
    if (!urlAttributes[element]?.includes(name)) continue;
    const names = unique(ownersIn(code, owners));
    const write = lineToWrite(names, { element, attribute, name, value: code });
    if (names.length) return leave(names, `the code in "${attribute}" sets its address`, write);
  }
  return null;
}

/** An element that HTML does not have may write any tag. */
function judgeComponent(
  attributes: Attributes,
  owners: Owners,
  { isFile, base }: Surroundings,
): Verdict | null {
  if (!isFile || attributes.has(markName)) return null;
  for (const [attribute, value] of attributes) {
    const name = bound.exec(attribute)?.[1] ?? attribute;
    if (!mayAddress.test(name)) continue;
    const names = unique(name === attribute ? owners.ofUrl(value, base) : ownersIn(value, owners));
    if (names.length) return leave(names, isComponent, lineToWrite(names, { value }));
  }
  return null;
}

const mayAddress = /^(?:src|srcset|data|poster|url|imageurl)$/;
const isComponent = 'it is a component, and writes a tag that is not marked';

function ownersIn(code: string, { ofUrl }: Owners): string[] {
  return addressesIn(code).flatMap((address) => ofUrl(`https://${address}`));
}

function judgeStyleOf(attributes: Attributes, owners: Owners): Verdict | null {
  return judgeStyle(attributes.get('style') ?? '', owners);
}

/** Judges styles: whatever they ask for, no mark can hold. */
export function judgeStyle(styles: string, { ofUrl }: Owners): Verdict | null {
  if (!styles.includes('//')) return null;
  const names = unique(addressesIn(styles).flatMap((address) => ofUrl(`https://${address}`)));
  return names.length ? leave(names, 'styles cannot be held: take it out') : null;
}

/** Whether the browser would run this script. */
export function runs(attributes: Attributes): boolean {
  return codeTypes.test(attributes.get('type') ?? '');
}

/** The attributes of this tag that the browser asks for by itself. */
function addressesOf(element: string, attributes: Attributes): readonly string[] {
  // A link is asked for by what it is, and a ping is sent at a click.
  if (element === 'a' || (element === 'link' && !asks.test(attributes.get('rel') ?? ''))) return [];
  // Outside of an `<svg>` an image is an `<img>`.
  const names = element === 'image' ? ['href', 'src', 'srcset'] : urlAttributes[element];
  return names?.filter((name) => name !== 'type' && attributes.has(name)) ?? [];
}

/** The kinds of link that a browser follows by itself. */
const asks = /(^|\s)(stylesheet|icon|manifest|\S*pre\S+|apple-touch-\S+)(\s|$)/i;

/** A hint names a host, and no path tells which of its vendors is meant. */
function isHint(element: string, attributes: Attributes): boolean {
  return element === 'link' && /preconnect|dns-prefetch/i.test(attributes.get('rel') ?? '');
}

function urlsIn(attribute: string, value: string): string[] {
  return /set$/.test(attribute) ? value.split(/[\s,]+/).filter(Boolean) : [value];
}
