import type { ConfigFaults } from '../config/ConfigFaults';
import { explain } from '../config/explain';
import { readSettings } from '../config/readSettings';
import type { UserConfig } from '../types';
import { advise } from './advise';

// `kotowari-debug.js` is fetched when the configuration is bad, to say so in whole sentences, and with
// `debug`, to say what the configuration leaves unsaid.
const tag = document.querySelector<HTMLScriptElement>('script[src*="kotowari.js"]');
const { kotowari } = window;
if (kotowari?.error) {
  const { faults } = kotowari.error as ConfigFaults;
  kotowari.error = explain(faults);
  console.error(kotowari.error.message);
} else if (tag && kotowari) {
  advise(readSettings(tag).user as UserConfig, kotowari);
}
