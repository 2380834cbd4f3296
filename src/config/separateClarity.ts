import type { VendorRules } from '../types';

/**
 * Where a shop lists Clarity as a vendor of its own beside `microsoft`, that one has Clarity's hosts and stored
 * names, and the built-in one is UET alone.
 */
export function separateClarity(vendors: readonly VendorRules[]): readonly VendorRules[] {
  const own = vendors.find(({ signal }) => signal === 'clarity');
  const whole = vendors.find(({ clarity }) => clarity);
  if (!own || !whole?.clarity) return vendors;
  const { hold, cookies = [], storage = [] } = whole;
  const { host, names } = whole.clarity;
  const isUets = (name: string) => !names.includes(name);
  const uet: VendorRules = {
    ...whole,
    signal: 'uet',
    hold: hold.filter((rule) => rule.host !== host),
    cookies: cookies.filter(isUets),
    storage: storage.filter(isUets),
  };
  const clarity = {
    ...own,
    hold: [...own.hold, { host }],
    // Storage entries of these names go too.
    cookies: [...(own.cookies ?? []), ...names],
  };
  return vendors.map((vendor) => (vendor === whole ? uet : vendor === own ? clarity : vendor));
}
