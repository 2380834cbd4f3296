import type { Config } from '../types';

/** What counts where the site sets nothing. */
export const defaults = {
  mode: 'opt-in',
  region: '',
  policy: { url: '', version: '' },
  locale: '',
  locales: [],
  messages: {},
  storage: { name: 'kotowari', domain: 'host', days: 180 },
  hosts: {},
  google: {
    consentMode: 'basic',
    tagManager: 'hold',
    waitForUpdate: 500,
    region: [],
    urlPassthrough: false,
    adsDataRedaction: true,
    measurementIds: [],
  },
  meta: { early: 'no' },
  gate: 'full',
  notice: { show: 'banner', position: 'bottom', theme: 'auto', button: false },
  signals: { gpc: true, dnt: false },
  records: { max: 50, endpoint: '' },
  debug: false,
} as const satisfies Omit<Config, 'vendors' | 'partners'>;
