import { criteo } from './criteo';
import { gateway } from './gateway';
import { googleAds } from './google-ads';
import { googleAnalytics } from './google-analytics';
import { line } from './line';
import { meta } from './meta';
import { microad } from './microad';
import { microsoft } from './microsoft';
import { services } from './services';
import { smartnews } from './smartnews';
import type { StandIn } from './stand-in';
import { x } from './x';
import { yahooAds } from './yahoo-ads';

/** Every stand-in. Order matters where two share a host: `G-` before any other `gtag/js`. */
export const standIns: readonly StandIn[] = [
  googleAnalytics,
  googleAds,
  yahooAds,
  line,
  criteo,
  meta,
  microsoft,
  x,
  smartnews,
  microad,
  services,
  gateway,
];

/** Every host that the stand-ins answer for. */
export const knownHosts: readonly string[] = [
  ...new Set(standIns.flatMap(({ routes }) => routes.flatMap(({ hosts }) => hosts))),
];
