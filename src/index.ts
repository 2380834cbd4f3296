export type { Mode, UserConfig } from './config/config';
export { KotowariConfigError } from './config/KotowariConfigError';
export type { ConsentState, How } from './consent';
export { createKotowari } from './createKotowari';
export { gpcJson } from './gpcJson';
export type { Kotowari, View } from './kotowari';
export type { ConsentRecord } from './record';
export type {
  Disclosure,
  DisclosureText,
  ListedPartner,
  ListedRow,
  OwnDisclosure,
  OwnVendor,
  Purpose,
  SiteRow,
  SiteVendor,
  UrlRule,
  Vendor,
  VendorRules,
} from './vendor';
