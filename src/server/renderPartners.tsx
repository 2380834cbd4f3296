import { renderToString } from 'preact-render-to-string';
import { requireConfig } from '../config/requireConfig';
import type { Column } from '../partners/describePartner';
import { pack as en } from '../partners/en';
import { findCommon } from '../partners/findCommon';
import { pack as ja } from '../partners/ja';
import { listRows } from '../partners/listRows';
import { sharedWords } from '../partners/words.shared';
import type { UserConfig } from '../types';
import { PartnerTable } from '../ui/partner-table/PartnerTable';

export interface PartnersOptions {
  /** The language of the table, as the `lang` of its element. Default: the configuration's, else `ja`. */
  readonly locale?: string | undefined;
  /** What is shown of each partner. Default: all. */
  readonly columns?: readonly Column[] | undefined;
  /** Only the partners for one of these. Default: all. */
  readonly purposes?: readonly string[] | undefined;
}

/**
 * Writes the table of partners for the terms page: the content of `<kotowari-partners>`, which becomes live
 * in the browser. Without script it can be read as it stands.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example `<kotowari-partners lang="ja">${renderPartners(config, { locale: 'ja' })}</kotowari-partners>`
 */
export function renderPartners(
  user: UserConfig = {},
  { locale, columns, purposes = [] }: PartnersOptions = {},
): string {
  const config = requireConfig(user);
  const own = config.locale || 'ja';
  const { catalogue, words } = /^ja\b/i.test(locale ?? own) ? ja : en;
  const rows = listRows(config, catalogue, catalogue.language).filter(
    (row) => !purposes.length || row.purposes.some((purpose) => purposes.includes(purpose)),
  );
  // A site's own words are in its own language.
  const isOwn = own.toLowerCase().startsWith(catalogue.language);
  const table = { ...words, ...(isOwn && sharedWords(config.messages)) };
  const common = findCommon(rows, catalogue);
  return renderToString(<PartnerTable {...{ rows, common, columns }} words={table} />);
}
