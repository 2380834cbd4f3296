import { pathOf } from '../pathOf';
import { queryOf } from '../queryOf';
import type { Chosen } from '../switches';
import { shopOrigin } from './shopOrigin';

/**
 * Returns the URL that opens the chosen page as a new visit. It first clears the shop's cookies and storage,
 * and then makes the choice of a returning shopper, if the switches say so.
 */
export function shopAddress(chosen: Chosen, visit?: string): string {
  const { page: _page, shopper = 'first', ...rest } = chosen;
  const search = queryOf(rest);
  const to = `${pathOf(chosen)}${search}`;
  const query = new URLSearchParams(search);
  query.set('shopper', shopper);
  query.set('to', to);
  const isReturning = shopper !== 'first' && chosen.kotowari !== 'off';
  const start = isReturning ? `/return.html?${query}` : to;
  return `${shopOrigin(visit)}/forget?to=${encodeURIComponent(start)}`;
}
