import type { VendorRules } from '../src/types';
import { rules as criteo } from './criteo';
import { rules as googleAds } from './google-ads';
import { rules as googleAnalytics } from './google-analytics';
import { rules as line } from './line';
import { rules as meta } from './meta';
import { rules as microad } from './microad';
import { rules as microsoft } from './microsoft';
import { rules as smartnews } from './smartnews';
import { rules as x } from './x';
import { rules as yahooAds } from './yahoo-ads';

/** The rules of the built-in vendors in display order. Every shopper downloads them. */
export const builtInRules: readonly VendorRules[] = [
  googleAnalytics,
  googleAds,
  yahooAds,
  criteo,
  line,
  meta,
  microsoft,
  x,
  smartnews,
  microad,
];
