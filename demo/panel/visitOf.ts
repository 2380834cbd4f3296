import type { Entry } from '../standin/log';

/**
 * Returns the visit of a request, by the host in its referrer, since browsers may hide the rest. Returns
 * undefined if the page hides its host too, or if a vendor's frame made the request.
 */
export function visitOf({ referer, url, vendor }: Entry): string | undefined {
  const page = vendor === 'shop' && !referer ? url : referer;
  return /^https?:\/\/([\w-]+)\.shop(?:\.localhost)?[:/]/.exec(page)?.[1];
}
