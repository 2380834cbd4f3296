import type { TagManagerMode, VendorRules } from '../types';
import type { Switch } from './patch';
import type { Match } from './rules';
import { finalValue, getNatively, isScript, markName, tags, urlAttributesOf } from './tag';

/** Decides whether a URL may be requested now, and keeps what waits. */
export interface Gate extends Switch {
  /** Whether nothing at all is refused now; whoever hears of a decision keeps it so. */
  open: boolean;
  /** Whether this URL may go out now. A URL of several vendors needs all of them. */
  mayRequest(url: string): boolean;
  /** Whether all URLs in an attribute's value may go out now. */
  mayGo(attribute: string, value: string): boolean;
  /** Whether a URL is a vendor's, allowed or not. */
  isVendors(url: string): boolean;
  /** The ids of all vendors that a tag is marked with, and that its URLs belong to. */
  vendorsOf(tag: Element): readonly string[];
  /** The vendor whose script waits, and defines a global that this inline code names. */
  vendorNeededBy(code: string): string | undefined;
  /** Whether a held tag may go now: all that it is marked with is allowed, and all its URLs. */
  isFree(tag: Element): boolean;
  /** The tags that wait, in the order of holding. */
  readonly held: Set<Element>;
  /** The tags that were let go. Their mark has been heeded, and does not hold them again. */
  readonly released: WeakSet<Element>;
  /** Scripts that page code made and put in: nobody waits for them. */
  readonly made: WeakSet<Element>;
}

/** What a mark names a tag manager's container by: it is let go as `google.tagManager` says. */
export const carrierName = 'google-tag-manager';

/**
 * Makes the gate: one question, answered from the vendors' rules and the consent state.
 *
 * @param match tells whose a URL is
 * @param idsOf tells which vendors a vendor's, row's or purpose's name means
 * @param parse parses markup without any of it being asked for
 */
export function createGate(
  vendors: readonly VendorRules[],
  tagManager: TagManagerMode,
  match: (url: string) => Match | null,
  idsOf: (name: string) => readonly string[],
  hasConsent: (name: string) => boolean,
  parse: (markup: string) => HTMLTemplateElement,
): Gate {
  const allows = ({ id }: VendorRules) => hasConsent(id);
  /** Google Tag Manager goes when a Google vendor is allowed, or any, or at once. */
  const mayCarry = () =>
    tagManager === 'run' ||
    vendors.some((vendor) => (tagManager === 'any' || /^google/.test(vendor.id)) && allows(vendor));
  /** A carrier's name is that of no vendor. */
  const mayGoBy = (name: string) => (name === carrierName ? mayCarry() : hasConsent(name));
  const mayRequest = (url: string) => {
    const found = match(url);
    return !found || (found.vendors.every(hasConsent) && (!found.carrier || mayCarry()));
  };
  /** A `srcset` and a `ping` have several URLs, a type none; a `srcdoc` has those of its tags. */
  const urlsIn = (attribute: string, value: string): readonly string[] => {
    if (attribute === 'srcdoc')
      return [...parse(value).content.querySelectorAll(tags)].flatMap(urlsOf);
    if (attribute === 'type') return [];
    return /set$|ping/i.test(attribute) ? value.split(/[\s,]+/) : [value];
  };
  const urlsOf = (tag: Element) =>
    urlAttributesOf(tag).flatMap((name) => urlsIn(name, finalValue(tag, name) ?? ''));
  const vendorsOf = (tag: Element) => [
    ...(marksOf(tag)?.flatMap(idsOf) ?? []),
    ...urlsOf(tag).flatMap((url) => match(url)?.vendors ?? []),
  ];
  const held = new Set<Element>();
  return {
    open: false,
    mayRequest,
    mayGo: (attribute, value) =>
      attribute === 'src' ? mayRequest(value) : urlsIn(attribute, value).every(mayRequest),
    isVendors: (url) => match(url) !== null,
    vendorsOf,
    vendorNeededBy: (code) =>
      vendors.find(
        ({ id, defines }) =>
          defines?.some((name) => code.includes(name)) &&
          [...held].some((tag) => isScript(tag) && vendorsOf(tag).includes(id)),
      )?.id,
    isFree: (tag) => marksOf(tag)?.every(mayGoBy) !== false && urlsOf(tag).every(mayRequest),
    held,
    released: new WeakSet(),
    made: new WeakSet(),
  };
}

function marksOf(tag: Element): readonly string[] | undefined {
  return getNatively(tag, markName)?.trim().split(/\s+/);
}
