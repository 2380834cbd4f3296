import type { Entry } from '../standin/log';

/**
 * The visit that a request belongs to, by the host of the page that made it: a browser may keep the rest of
 * that address to itself. None where the page hides its host too, or is a frame of a vendor's.
 */
export function visitOf({ referer, url, vendor }: Entry): string | undefined {
  const page = vendor === 'shop' && !referer ? url : referer;
  return /^https?:\/\/([\w-]+)\.shop(?:\.localhost)?[:/]/.exec(page)?.[1];
}
