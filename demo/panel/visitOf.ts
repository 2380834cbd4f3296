import type { Entry } from '../standin/log';

/**
 * The visit that a request belongs to, by the address of the page that made it; none where the page hides
 * its address, or is a frame of a vendor's.
 */
export function visitOf({ referer, url, vendor }: Entry): string | null {
  const page = vendor === 'shop' && !referer ? url : referer;
  try {
    return new URL(page).searchParams.get('visit');
  } catch {
    return null;
  }
}
