export { KotowariConfigError } from './config/KotowariConfigError';
export type { ScriptAttributes } from './core/insertMarkedScript';
export { loadScript } from './core/loadScript';
export { createKotowari } from './createKotowari';
export { gpcJson } from './server/gpcJson';
export type {
  ConsentRecord,
  ConsentState,
  Disclosure,
  DisclosureText,
  How,
  Kotowari,
  ListedPartner,
  ListedRow,
  Mode,
  OwnDisclosure,
  OwnVendor,
  Purpose,
  SiteRow,
  SiteVendor,
  UrlRule,
  UserConfig,
  Vendor,
  VendorRules,
  View,
} from './types';
