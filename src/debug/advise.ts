import type { Kotowari, UserConfig } from '../types';
import { explainFaint } from './explainFaint';
import { findFaint } from './findFaint';
import { findGaps } from './findGaps';
import { findVague } from './findVague';
import { watchHosts } from './watchHosts';

/**
 * Tells on the console, with `debug`, what the configuration leaves unsaid of its own vendors, which of the site's
 * colours are hard to tell apart, and which hosts the page contacts that it declares as nobody's.
 */
export function advise(user: UserConfig, { locale, config }: Kotowari): void {
  const warn = (sentence: string) => console.warn(`kotowari: ${sentence}`);
  for (const { message } of [...findGaps(user, locale), ...findVague(user)]) warn(message);
  if (!globalThis.location) return;
  for (const faint of findFaint(config.notice)) warn(explainFaint(faint));
  watchHosts(config, warn);
}
