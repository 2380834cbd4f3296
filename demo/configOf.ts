import type { UserConfig } from '../src/types';
import type { Chosen } from './switches';

/** The languages that a shop for visitors from abroad may offer. */
const SEVERAL = ['ja', 'en', 'zh-Hant'];

/** Returns the configuration for some switches, with only what differs from Kotowari's defaults. */
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
  // The values come from `switches`, and a test checks that each of them is valid.
  return config as UserConfig;
}
