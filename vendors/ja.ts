import type { DisclosureText } from '../src/types';
import { ja as criteo } from './criteo';
import { ja as googleAds } from './google-ads';
import { ja as googleAnalytics } from './google-analytics';
import { ja as line } from './line';
import { ja as meta } from './meta';
import { ja as microad } from './microad';
import { ja as microsoft } from './microsoft';
import { ja as smartnews } from './smartnews';
import { ja as x } from './x';
import { ja as yahooAds } from './yahoo-ads';

/** The Japanese text about each built-in vendor. */
export const ja: Readonly<Record<string, DisclosureText>> = {
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
