import { disclosures } from '../../vendors/disclosures';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { Catalogue } from './catalogue';

const rows = Object.fromEntries([analyticsRow, ...listedPartners].map((row) => [row.id, row]));

/** What is known about the built-in vendors and rows, with the texts of one language. */
export function makeCatalogue(language: 'ja' | 'en', texts: Catalogue['texts']): Catalogue {
  return { language, texts, facts: disclosures, rows };
}
