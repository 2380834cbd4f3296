import { getAttribute, Set, WeakSet } from '../lib/natives';
import type { TagManagerMode, VendorRules } from '../types';
import type { Switch } from './patch';
import type { Match } from './rules';
import { isScript, markName, urlAttributesOf, viewOf } from './tag';
import { type Decode, urlsIn } from './urlsIn';

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
  /** The first URL that a tag asks for; '' for code. */
  addressOf(tag: Element): string;
  /** Whom inline code has to wait for: whose script waits, and defines a global that it names. */
  vendorNeededBy(
    code: string,
    isWaiting?: (id: string, name: string) => boolean,
  ): string | undefined;
  /** Whether a held tag may go now: all that it is marked with is allowed, and all its URLs. */
  isFree(tag: Element): boolean;
  /** Whether a tag was ever held. Until then, nothing reads differently. */
  hasHeld: boolean;
  /** The tags that wait, in the order of holding. */
  readonly held: Set<Element>;
  /** The tags that were released. Their mark has been heeded, and does not hold them again. */
  readonly released: WeakSet<Element>;
  /** Tags that page code made or gave an address: nobody waits for its scripts. */
  readonly made: WeakSet<Element>;
  /** Made tags that were refused: as a blocked request, they have ended, and are never released. */
  readonly ended: WeakSet<Element>;
  /** The vendors of refused scripts: what these would have defined is missing on this page. */
  readonly lost: Set<string>;
}

/** The global of the snippet that loads Google's tags from a path of the shop's own host. */
export const gatewayName = 'google_tags_first_party';

/** What a mark names a tag manager's container by: it is released as `google.tagManager` says. */
export const tagManagerName = 'google-tag-manager';

/**
 * Makes the gate: one question, answered from the vendors' rules and the consent state.
 *
 * @param match tells whose a URL is
 * @param idsOf tells which vendors a vendor's, row's or purpose's name means
 */
export function createGate(
  vendors: readonly VendorRules[],
  tagManager: TagManagerMode,
  match: (url: string) => Match | null,
  idsOf: (name: string) => readonly string[],
  hasConsent: (name: string) => boolean,
  decode: Decode,
): Gate {
  /** Google Tag Manager goes when a Google vendor is allowed, or any, or at once. */
  const isGoogles = ({ id }: VendorRules) => /^google/.test(id);
  const mayLoadTagManager = () =>
    tagManager === 'run' ||
    vendors.some((vendor) => (tagManager === 'any' || isGoogles(vendor)) && hasConsent(vendor.id));
  const googleIds = vendors
    .filter(isGoogles)
    .map(({ id }) => id)
    .join(' ');
  const mayRequest = (url: string) => {
    const found = match(url);
    return (
      !found || (found.vendors.every(hasConsent) && (!found.isTagManager || mayLoadTagManager()))
    );
  };
  /** A tag manager's name is that of no vendor. */
  const mayGoBy = (name: string) =>
    name === tagManagerName ? mayLoadTagManager() : hasConsent(name);
  const vendorsOf = (tag: Element) => [
    ...(marksOf(tag)?.flatMap(idsOf) ?? []),
    ...urlsOf(tag, decode).flatMap((url) => match(url)?.vendors ?? []),
  ];
  const held = new Set<Element>();
  const lost = new Set<string>();
  const isHeld = (id: string) =>
    (lost.has(id) && !hasConsent(id)) ||
    [...held].some((tag) => isScript(tag) && vendorsOf(tag).includes(id));
  return {
    open: false,
    hasHeld: false,
    mayRequest,
    mayGo: (attribute, value) => urlsIn(attribute, value, decode).every(mayRequest),
    isVendors: (url) => match(url) !== null,
    vendorsOf,
    addressOf: (tag) => urlsOf(tag, decode)[0] ?? '',
    vendorNeededBy(code, isWaiting = isHeld) {
      // What it loads from the shop's own host may be any tag of Google's.
      if (code.includes(gatewayName)) return googleIds || undefined;
      return vendors.find(({ id, defines }) =>
        defines?.some((name) => code.includes(name) && isWaiting(id, name)),
      )?.id;
    },
    isFree: (tag) =>
      marksOf(tag)?.every(mayGoBy) !== false && urlsOf(tag, decode).every(mayRequest),
    held,
    released: new WeakSet(),
    made: new WeakSet(),
    ended: new WeakSet(),
    lost,
  };
}

function urlsOf(tag: Element, decode: Decode): readonly string[] {
  const { get } = viewOf(tag);
  return urlAttributesOf(tag).flatMap((name) => urlsIn(name, get(name) ?? '', decode));
}

function marksOf(tag: Element): readonly string[] | undefined {
  return getAttribute(tag, markName)?.trim().split(/\s+/);
}
