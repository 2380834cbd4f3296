import type { Kotowari, UserConfig } from '../types';
import { findGaps } from './findGaps';
import { findVague } from './findVague';
import { watchHosts } from './watchHosts';

/**
 * Tells on the console, with `debug`, what the configuration leaves unsaid of its own vendors, and which
 * hosts the page contacts that it declares as nobody's.
 */
export function advise(user: UserConfig, { locale, config }: Kotowari): void {
  const warn = (sentence: string) => console.warn(`kotowari: ${sentence}`);
  for (const { message } of [...findGaps(user, locale), ...findVague(user)]) warn(message);
  if (globalThis.location) watchHosts(config, warn);
}
