import type { SignalName, VendorRules } from '../types';

/**
 * Gives each tag of a built-in vendor that a shop lists as a vendor of its own (`signal: "clarity"` beside
 * `microsoft`) what is that tag's, and leaves the built-in vendor the rest, if there is any.
 */
export function separateTags(vendors: readonly VendorRules[]): readonly VendorRules[] {
  const parts = vendors.find((vendor) => vendor.parts)?.parts;
  const isTaken = (name: string) => vendors.some(({ signal }) => signal === name);
  return vendors.flatMap((vendor): VendorRules | [] => {
    const part = parts?.[vendor.signal ?? ''];
    if (part) return { ...part, ...vendor, hold: [...vendor.hold, ...part.hold] };
    if (vendor.parts !== parts || !parts) return vendor;
    const left = Object.keys(parts).filter((name) => !isTaken(name));
    const [signal = ''] = left as SignalName[];
    if (left.length > 1) return vendor;
    return signal ? { ...vendor, ...parts[signal], signal } : [];
  });
}
