import type { VendorRules } from '../types';

/**
 * Where a shop lists Clarity as a vendor of its own beside `microsoft`, that one has Clarity's hosts, and the
 * built-in one is UET alone.
 */
export function separateClarity(vendors: readonly VendorRules[]): readonly VendorRules[] {
  const own = vendors.find(({ signal }) => signal === 'clarity');
  const whole = vendors.find(({ clarity }) => clarity);
  if (!own || !whole) return vendors;
  const { hold, cookies = [], storage = [], clarity } = whole;
  const isUets = (name: unknown) => !clarity?.includes(name);
  const uet: VendorRules = {
    ...whole,
    signal: 'uet',
    hold: hold.filter(({ host }) => isUets(host)),
    cookies: cookies.filter(isUets),
    storage: storage.filter(isUets),
  };
  const full = { ...own, hold: [...own.hold, ...hold.filter(({ host }) => !isUets(host))] };
  return vendors.map((vendor) => (vendor === whole ? uet : vendor === own ? full : vendor));
}
