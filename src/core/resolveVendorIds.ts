import type { Config } from '../types';

/**
 * The vendors that a name means: a vendor's id means it, a purpose every vendor that has it, and the id
 * of a row, which takes the place of neither, the row's vendor. An unknown name means none.
 */
export function resolveVendorIds({ vendors, partners }: Config, name: string): readonly string[] {
  const idsOf = (wanted = '') =>
    vendors.filter(({ id, purposes }) => [id, ...purposes].includes(wanted)).map(({ id }) => id);
  const direct = idsOf(name);
  return direct.length ? direct : idsOf(partners.find(({ id }) => id === name)?.vendor);
}
