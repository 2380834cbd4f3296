import type { VendorRules } from '../vendor';
import type { Match } from './rules';
import { heldValue, markName, urlAttributesOf, urlsIn } from './tag';

/** Decides whether a URL may be requested now, and keeps the tags that wait. */
export interface Gate {
  /** Whether this URL may go out now. A URL of several vendors needs all of them. */
  mayRequest(url: string): boolean;
  /** The vendor, not allowed now, whose script defines a global that this inline code names. */
  vendorNeededBy(code: string): string | undefined;
  /** Whether a held tag may go now: all that it is marked with is allowed, and all its URLs. */
  isFree(tag: Element): boolean;
  /** The tags that wait, in the order of holding. */
  readonly held: Set<Element>;
  /** The tags that were let go, and are not held a second time. */
  readonly released: WeakSet<Element>;
}

/** Google Tag Manager, the carrier, loads once one of these is allowed. */
const carried = /^google/;

/** Makes the gate: one question, answered from the vendors' rules and the consent state. */
export function createGate(
  vendors: readonly VendorRules[],
  match: (url: string) => Match | null,
  hasConsent: (name: string) => boolean,
): Gate {
  const held = new Set<Element>();
  const mayRequest = (url: string) => {
    const found = match(url);
    return (
      !found ||
      (found.vendors.every(hasConsent) &&
        (!found.carrier || vendors.some(({ id }) => carried.test(id) && hasConsent(id))))
    );
  };
  return {
    mayRequest,
    vendorNeededBy: (code) =>
      vendors.find(
        ({ id, defines = [] }) => !hasConsent(id) && defines.some((name) => code.includes(name)),
      )?.id,
    isFree: (tag) =>
      tag.getAttribute(markName)?.trim().split(/\s+/).every(hasConsent) !== false &&
      urlAttributesOf(tag).every((attribute) =>
        urlsIn(attribute, heldValue(tag, attribute) ?? '').every(mayRequest),
      ),
    held,
    released: new WeakSet(),
  };
}
