import type { Catalogue } from '../src/types';
import { disclosures } from './disclosures';
import { analyticsRow, listedPartners } from './partners';

/** What is known about the built-in vendors and rows, with the texts of one language. */
export function makeCatalogue(
  language: Catalogue['language'],
  texts: Catalogue['texts'],
): Catalogue {
  const rows = [analyticsRow, ...listedPartners].map((row) => [row.id, row]);
  return { language, texts, facts: disclosures, rows: Object.fromEntries(rows) };
}
