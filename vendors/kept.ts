import type { KeptEntry } from '../src/types';
import { kept as criteo } from './criteo';
import { kept as googleAds } from './google-ads';
import { kept as googleAnalytics } from './google-analytics';
import { kept as line } from './line';
import { kept as meta } from './meta';
import { kept as microad } from './microad';
import { kept as microsoft } from './microsoft';
import { kept as smartnews } from './smartnews';
import { kept as x } from './x';
import { kept as yahooAds } from './yahoo-ads';

/** The cookies and storage entries of each built-in vendor. */
export const kept: Readonly<Record<string, readonly KeptEntry[]>> = {
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
