import type { Config } from '../types';

/**
 * Returns the ids of the vendors that a name stands for. A vendor's id stands for that vendor, a purpose
 * for every vendor that has it, and a row's id for the row's vendor. If a row has the name of a vendor or
 * purpose, the row loses. An unknown name gives an empty list.
 */
export function resolveVendorIds({ vendors, partners }: Config, name: string): readonly string[] {
  const idsOf = (wanted = '') =>
    vendors.filter(({ id, purposes }) => [id, ...purposes].includes(wanted)).map(({ id }) => id);
  const direct = idsOf(name);
  return direct.length ? direct : idsOf(partners.find(({ id }) => id === name)?.vendor);
}
