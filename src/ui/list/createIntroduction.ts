import { formatDate } from '../../lib/formatDate';
import type { Messages } from '../../locales/ja';
import type { Kotowari } from '../../types';
import { element } from '../element';

/** What the list is for, what was chosen when, and how to change it (R43, R46). */
export function createIntroduction(
  t: Messages,
  { state, gpc }: Kotowari,
  locale: string,
): readonly Node[] {
  const date = state.decided && formatDate(state.decidedAt, locale);
  return [
    ...(date ? [t.lastChoice.replace('{date}', date), t.changeHow] : []),
    ...(gpc ? [t.gpcOn] : []),
    t.lead,
    t.shopStays,
    t.stillAds,
  ].map((text) => element('p', {}, text));
}
