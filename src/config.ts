import type { ListedPartner, ListedRow, Vendor } from './vendor';

/** What a site may set: one JSON-able object, every key optional. */
export interface UserConfig {
  /** Vendor ids, or whole vendors of the site's own. Default: the ten. */
  vendors?: readonly (string | Vendor)[];
  /** The rows of the shop's list. Default: the eleven. */
  partners?: readonly ListedPartner[];
  /** `opt-out`: tags run until they are refused. */
  mode?: 'opt-in' | 'opt-out';
  policy?: { url?: string; version?: string };
  /** Default: from `<html lang>`, else `ja`. */
  locale?: string;
  /** Own wordings, by the keys of `src/locales/ja.ts`. */
  messages?: Readonly<Record<string, string>>;
  storage?: { name?: string; days?: number };
  /** Hosts of the site's own that are a vendor's (`criteo`), or stand for a known host. */
  hosts?: Readonly<Record<string, string>>;
  notice?: { show?: 'banner' | 'link' };
  debug?: boolean;
}

/** The configuration with the defaults filled in. */
export interface Config {
  readonly vendors: readonly Vendor[];
  readonly partners: readonly (ListedRow | ListedPartner)[];
  readonly mode: 'opt-in' | 'opt-out';
  readonly policy: { readonly url: string; readonly version: string };
  readonly locale: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly storage: { readonly name: string; readonly days: number };
  readonly hosts: Readonly<Record<string, string>>;
  readonly notice: { readonly show: 'banner' | 'link' };
  readonly debug: boolean;
}
