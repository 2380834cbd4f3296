import { fillIn } from '../../lib/fillIn';
import { formatDate } from '../../lib/formatDate';
import { joinSentences } from '../../lib/joinSentences';
import type { Messages } from '../../locales/ja';
import type { Kotowari } from '../../types';

interface IntroductionProps {
  readonly kotowari: Kotowari;
  readonly words: Messages;
  readonly locale: string;
}

/** What was chosen when, how to change it (R43, R46), and what the list is for. */
export function Introduction({ kotowari, words: t, locale }: IntroductionProps) {
  const { state, gpc } = kotowari;
  const date = state.decided && formatDate(state.decidedAt, locale);
  return (
    <>
      {date && <p>{joinSentences([fillIn(t.lastChoice, { date }), t.changeHow], locale)}</p>}
      <p>{joinSentences([...(gpc ? [t.gpcOn] : []), t.lead, t.shopStays, t.stillAds], locale)}</p>
    </>
  );
}
