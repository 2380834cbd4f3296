import type { DisclosureText } from '../src/types';
import { en as criteo } from './criteo';
import { en as googleAds } from './google-ads';
import { en as googleAnalytics } from './google-analytics';
import { en as line } from './line';
import { en as meta } from './meta';
import { en as microad } from './microad';
import { en as microsoft } from './microsoft';
import { en as smartnews } from './smartnews';
import { en as x } from './x';
import { en as yahooAds } from './yahoo-ads';

/** The English text about each built-in vendor. */
export const en: Readonly<Record<string, DisclosureText>> = {
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
