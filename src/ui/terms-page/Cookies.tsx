import type { PageWords } from '../../partners/words.ja';
import { KeptTable } from './KeptTable';
import type { PageSource } from './pageSource';

/** What cookies are, and what the shop and its partners keep in the browser. */
export function Cookies({ source, words }: { source: PageSource; words: PageWords }) {
  const { kept, rows, storage } = source;
  const t = words.section;
  const nameOf = (vendor: string) => {
    const row = rows.find((each) => each.vendor === vendor);
    return row?.service?.text ?? row?.name.text ?? vendor;
  };
  const hasTheirs = kept.some(({ entries }) => entries.some(({ host }) => host));
  return (
    <>
      <p>{t.cookiesWhat}</p>
      <p>{t.cookiesNeeded}</p>
      <p>{t.cookiesRefuse}</p>
      {kept.length > 0 && <p>{t.cookiesTold}</p>}
      {hasTheirs && <p>{t.cookiesTheirs}</p>}
      <KeptTable {...{ kept, nameOf, words }} own={storage} />
    </>
  );
}
