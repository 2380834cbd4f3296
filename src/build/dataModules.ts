import type { SiteData } from './siteData';

/** The modules that hold nothing but data of a site: the part of it that each export is, by path. */
export const dataModules: Readonly<Record<string, Readonly<Record<string, keyof SiteData>>>> = {
  'src/config/site.ts': { site: 'site' },
  'vendors/rules.ts': { builtInRules: 'rules' },
  'vendors/rows.ts': { builtInRows: 'rows' },
  'vendors/disclosures.ts': { disclosures: 'disclosures' },
  'vendors/ja.ts': { ja: 'ja' },
  'vendors/en.ts': { en: 'en' },
  'vendors/partners.ts': { listedPartners: 'partners', analyticsRow: 'analytics' },
};
