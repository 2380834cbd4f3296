import type { Kotowari } from '../../kotowari';
import type { Messages } from '../../locales/ja';
import { formatDate } from '../formatDate';

interface Props {
  t: Messages;
  kotowari: Kotowari;
  locale: string;
}

/** What the list is for, what was chosen when, and how to change it (R43, R46). */
export function Introduction({ t, kotowari, locale }: Props) {
  const { state, gpc } = kotowari;
  const date = state.decided && formatDate(state.decidedAt, locale);
  return (
    <>
      <h2 id="ktw-preferences" part="heading" tabIndex={-1}>
        {t.heading}
      </h2>
      {date && <p>{t.lastChoice.replace('{date}', date)}</p>}
      {date && <p>{t.changeHow}</p>}
      {gpc && <p>{t.gpcOn}</p>}
      <p>{t.lead}</p>
      <p>{t.shopStays}</p>
      <p>{t.stillAds}</p>
    </>
  );
}
