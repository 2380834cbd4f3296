import type { Config } from './config';

/**
 * The vendors that a name means: a vendor's or a row's id means one vendor, a purpose every vendor
 * that has it. An unknown name means none.
 */
export function vendorsNamed({ vendors, partners }: Config, name: string): readonly string[] {
  const { vendor = name } = partners.find(({ id }) => id === name) ?? {};
  return vendors
    .filter(({ id, purposes }) => [id, ...purposes].includes(vendor))
    .map(({ id }) => id);
}
