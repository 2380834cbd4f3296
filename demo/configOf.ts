import type { UserConfig } from '../src/types';
import type { Chosen } from './switches';

/** The languages that a shop for visitors from abroad may offer. */
const SEVERAL = ['ja', 'en', 'zh-Hant'];

/** What the switches mean to Kotowari: only what differs from its own defaults. */
export function configOf({ mode, gate, locale, theme, position }: Chosen): UserConfig {
  const look = {
    ...(theme && theme !== 'auto' && { theme }),
    ...(position && position !== 'bottom' && { position }),
  };
  const config = {
    ...(mode && mode !== 'opt-in' && { mode }),
    ...(gate && gate !== 'full' && { gate }),
    ...(locale === 'several' && { locales: SEVERAL }),
    ...(locale && locale !== 'several' && locale !== 'ja' && { locale }),
    ...(Object.keys(look).length > 0 && { notice: look }),
  };
  // The values are those of `switches`, which the configuration's own check takes.
  return config as UserConfig;
}
