import type { LocalePack } from '../locales/makePack';
import type { Kotowari } from '../types';

/** The name of a vendor: as the shop lists it, else as it calls itself, else its id. */
export function nameOf({ partners }: Kotowari, { rows, disclosures }: LocalePack, id: string) {
  const row = partners.find(({ vendor }) => vendor === id);
  return row?.name ?? rows[row?.id ?? id]?.name ?? disclosures[id]?.service ?? id;
}
