import * as vendors from '../../vendors/index';
import type { SiteVendor } from '../types';

/** When someone last read the pages of a vendor: a day, or `unknown`. */
export function checkedOnOf(vendor: string, own: readonly SiteVendor[] = []): string {
  const known: Pick<SiteVendor, 'id' | 'disclosure'>[] = Object.values(vendors).map(
    ({ rules, disclosure }) => ({ id: rules.id, disclosure }),
  );
  return [...known, ...own].find(({ id }) => id === vendor)?.disclosure?.checkedOn ?? 'unknown';
}
