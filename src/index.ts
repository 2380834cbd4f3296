export { KotowariConfigError } from './config/KotowariConfigError';
export type { ScriptAttributes } from './core/insertMarkedScript';
export { loadScript } from './core/loadScript';
export { createKotowari } from './createKotowari';
export { defineConfig } from './defineConfig';
export { gpcJson } from './server/gpcJson';
export type {
  BuiltInRowId,
  BuiltInVendorId,
  ConsentRecord,
  ConsentState,
  Disclosure,
  DisclosureText,
  How,
  Kotowari,
  ListedPartner,
  ListedRow,
  Mode,
  Name,
  NameOf,
  OwnDisclosure,
  OwnVendor,
  PartnersElement,
  PreferencesButtonElement,
  Purpose,
  Register,
  SiteRow,
  SiteVendor,
  UrlRule,
  UserConfig,
  Vendor,
  VendorRules,
  View,
} from './types';
