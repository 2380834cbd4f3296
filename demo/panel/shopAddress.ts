import { pathOf } from '../pathOf';
import { queryOf } from '../queryOf';
import type { Chosen } from '../switches';

/** Where the shop is: the panel's own host without its first label. */
export const shopOrigin = `${location.protocol}//${location.host.replace('panel.', '')}`;

/**
 * The address that opens the chosen page as a new visit: the browser forgets the shop first, and comes back
 * as someone who has chosen where the switches say so.
 */
export function shopAddress(chosen: Chosen, visit: string): string {
  const { page: _page, shopper = 'first', ...rest } = chosen;
  const query = new URLSearchParams(queryOf(rest));
  query.set('visit', visit);
  const to = `${pathOf(chosen)}?${query}`;
  const isKnown = shopper !== 'first' && chosen.kotowari !== 'off';
  query.set('shopper', shopper);
  query.set('to', to);
  const start = isKnown ? `/return.html?${query}` : to;
  return `${shopOrigin}/forget?to=${encodeURIComponent(start)}`;
}
