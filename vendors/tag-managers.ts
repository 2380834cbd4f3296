import type { UrlRule } from '../src/types';

/**
 * The URLs of Google Tag Manager. It belongs to no vendor: it only loads other vendors' tags, and each of those
 * is checked by its own URL.
 *
 * Source: c15t/c15t@cfcbbf8, packages/scripts/src/vendors/google-tag-manager.ts.
 */
export const tagManagerRules: readonly UrlRule[] = [
  { host: '.googletagmanager.com', path: ['/gtm.js', '/ns.html'] },
];
