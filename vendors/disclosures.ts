import type { Disclosure } from '../src/types';
import { disclosure as criteo } from './criteo';
import { disclosure as googleAds } from './google-ads';
import { disclosure as googleAnalytics } from './google-analytics';
import { disclosure as line } from './line';
import { disclosure as meta } from './meta';
import { disclosure as microad } from './microad';
import { disclosure as microsoft } from './microsoft';
import { disclosure as smartnews } from './smartnews';
import { disclosure as x } from './x';
import { disclosure as yahooAds } from './yahoo-ads';

/** Facts about each built-in vendor that are the same in every language. */
export const disclosures: Readonly<Record<string, Disclosure>> = {
  'google-analytics': googleAnalytics,
  'google-ads': googleAds,
  'yahoo-ads': yahooAds,
  criteo,
  line,
  meta,
  microsoft,
  x,
  smartnews,
  microad,
};
