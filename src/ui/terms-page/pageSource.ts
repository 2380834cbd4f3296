import type { Kept } from '../../partners/listKept';
import type { PartnerRow } from '../../partners/listRows';
import type { Catalogue, Config, Mode, ShopFacts } from '../../types';

/** What a terms page is made from. */
export interface PageSource {
  readonly rows: readonly PartnerRow[];
  readonly catalogue: Catalogue;
  readonly kept: readonly Kept[];
  readonly shop: ShopFacts;
  /** Where the shopper's choice is stored. */
  readonly storage: Config['storage'];
  /** Left out where it goes by region, or where a vendor's file loads before the choice. */
  readonly mode: Mode | undefined;
}
