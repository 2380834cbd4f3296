import { pathOf } from '../pathOf';
import { queryOf } from '../queryOf';
import type { Chosen } from '../switches';
import { shopOrigin } from './shopOrigin';

/**
 * The address that opens the chosen page as a new visit: the browser forgets the shop first, and comes back
 * as someone who has chosen where the switches say so.
 */
export function shopAddress(chosen: Chosen, visit?: string): string {
  const { page: _page, shopper = 'first', ...rest } = chosen;
  const search = queryOf(rest);
  const to = `${pathOf(chosen)}${search}`;
  const query = new URLSearchParams(search);
  query.set('shopper', shopper);
  query.set('to', to);
  const isKnown = shopper !== 'first' && chosen.kotowari !== 'off';
  const start = isKnown ? `/return.html?${query}` : to;
  return `${shopOrigin(visit)}/forget?to=${encodeURIComponent(start)}`;
}
