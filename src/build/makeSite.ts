import type { Site } from '../config/site';
import { withDefaults } from '../config/withDefaults';
import type { OwnVendor, SiteVendor, UserConfig } from '../types';

/**
 * Makes what stands in the gate of a site: its configuration with the defaults filled in, and of its vendors
 * and rows what the gate needs.
 *
 * @param user a sound configuration
 */
export function makeSite(user: UserConfig, locales: readonly string[]): Site {
  const { shop: _, ...forPages } = user;
  const { vendors, partners, ...config } = withDefaults(forPages);
  return {
    config: {
      ...config,
      vendors: vendors.map(forGate),
      partners: partners.map(({ row, id, vendor }) => ({ row, id, vendor })),
    },
    mode: user.mode,
    locales,
  };
}

/** Without what a shopper reads, which comes with the list, what only `kotowari mark` reads, and what is settled by now. */
function forGate(vendor: SiteVendor & Pick<OwnVendor, 'disclosure'>): SiteVendor {
  const { globals: _, disclosure: __, clarity: ___, ...rules } = vendor;
  return rules;
}
