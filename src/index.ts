export type { UserConfig } from './config';
export type { ConsentState, How } from './consent';
export { createKotowari } from './createKotowari';
export { KotowariConfigError } from './explain';
export type { Kotowari, View } from './kotowari';
export type { ConsentRecord } from './record';
export type {
  Disclosure,
  DisclosureText,
  ListedPartner,
  ListedRow,
  Purpose,
  UrlRule,
  Vendor,
  VendorRules,
} from './vendor';
