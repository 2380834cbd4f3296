import type { VendorRules } from '../types';

/**
 * Gives the tag of Microsoft's that a shop lists as a vendor of its own (`signal: "clarity"` beside `microsoft`)
 * what is that tag's, and leaves the built-in vendor the rest.
 */
export function separateTags(vendors: readonly VendorRules[]): readonly VendorRules[] {
  const whole = vendors.find(({ clarity }) => clarity);
  const isOwn = ({ signal }: VendorRules) => signal === 'uet' || signal === 'clarity';
  const own = vendors.find(isOwn);
  if (!whole || !own) return vendors;
  const rest = own.signal === 'uet' ? 'clarity' : 'uet';
  return vendors.map((vendor) => {
    if (vendor === whole) return { ...whole, ...namesOf(whole, rest), signal: rest };
    if (!isOwn(vendor)) return vendor;
    const names = namesOf(whole, vendor.signal);
    return { ...names, ...vendor, hold: [...vendor.hold, ...names.hold] };
  });
}

function namesOf({ hold, cookies, storage, clarity }: VendorRules, signal: unknown) {
  const fits = (name: unknown) => clarity?.includes(name) === (signal === 'clarity');
  return {
    hold: hold.filter(({ host }) => fits(host)),
    cookies: cookies?.filter(fits) ?? [],
    storage: storage?.filter(fits) ?? [],
  };
}
