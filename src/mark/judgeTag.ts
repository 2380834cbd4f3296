import { codeTypes, markName, urlAttributes } from '../gate/tag';
import { addressesIn } from './addressesIn';
import { judgeBound } from './judgeBound';
import { leaveSending } from './leaveSending';
import type { Owners } from './owners';
import type { Attributes, Surroundings } from './surroundings';
import { unique } from './unique';
import type { Verdict } from './verdict';

/** Judges a start tag: null when nothing of it goes to a vendor before the choice. */
export function judgeTag(
  element: string,
  attributes: Attributes,
  owners: Owners,
  around: Surroundings,
): Verdict | null {
  const verdict =
    element in urlAttributes ? judgeAddresses(element, attributes, owners, around) : null;
  return (
    verdict ??
    (around.isFile ? judgeBound(element, attributes, owners, around) : null) ??
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
  if (chosen.length) return leaveSending(chosen, isChosen);
  const names = unique(addresses.flatMap(ownersOf));
  return names.length || isMarked ? { names, addresses: isScript ? [] : addresses } : null;
}

const isChosen = 'template code chooses its address: mark it by hand';

/** What template code, which reads as blanks here, leaves of one address. */
function piecesOf(value = ''): string[] {
  const pieces = value.trim().split(/\s+/);
  return pieces.length > 1 ? pieces : [];
}

function judgeStyleOf(attributes: Attributes, owners: Owners): Verdict | null {
  return judgeStyle(attributes.get('style') ?? '', owners);
}

/** Judges styles: whatever they ask for, no mark can hold. */
export function judgeStyle(styles: string, { ofUrl }: Owners): Verdict | null {
  if (!styles.includes('//')) return null;
  const names = unique(addressesIn(styles).flatMap((address) => ofUrl(`https://${address}`)));
  return names.length ? leaveSending(names, 'styles cannot be held: take it out') : null;
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
