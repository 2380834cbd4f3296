import { render } from 'preact';
import { columns as allColumns } from '../../partners/describePartner';
import { findCommon } from '../../partners/findCommon';
import { listRows } from '../../partners/listRows';
import type { PartnersPack } from '../../partners/pack';
import { sharedWords } from '../../partners/words.shared';
import type { Kotowari } from '../../types';
import { pageFont } from '../pageFont';
import { adoptStyles } from './adoptStyles';
import { LivePartnerTable } from './LivePartnerTable';

/**
 * Shows the table of partners in an element, live. What a server has written there is taken over: elements that
 * say what they should stay the same, so that nothing flashes or moves. Returns its undo, which leaves the table
 * as it is.
 */
export function showPartners(
  kotowari: Kotowari,
  host: HTMLElement,
  { catalogue, words }: PartnersPack,
): () => void {
  const locale = catalogue.language;
  // A site's own wordings are in the page's language.
  const isOwn = kotowari.locale.toLowerCase().startsWith(locale);
  const purposes = wordsIn(host, 'purposes');
  const columns = allColumns.filter((column) => wordsIn(host, 'columns').includes(column));
  const rows = listRows(kotowari, catalogue, locale).filter(
    (row) => !purposes.length || row.purposes.some((purpose) => purposes.includes(purpose)),
  );
  adoptStyles(host);
  host.lang = locale;
  host.dir = 'ltr';
  if (locale === 'ja') host.style.setProperty('--page-font', pageFont(host.parentElement ?? host));
  render(
    <LivePartnerTable
      {...{ kotowari, locale, rows }}
      words={{ ...words, ...(isOwn && sharedWords(kotowari.config.messages)) }}
      common={findCommon(rows, catalogue)}
      columns={columns.length ? columns : undefined}
    />,
    host,
  );
  return () => render(null, host);
}

function wordsIn(host: Element, name: string): readonly string[] {
  return (host.getAttribute(name) ?? '').split(/[\s,]+/).filter(Boolean);
}
