import { builtInRules } from '../../vendors/rules';
import type { Config } from '../types';
import type { Shape, ShapeByKey } from './shape';
import { isName, vendorModel } from './vendorModel';

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

/** The ids of the built-in vendors. */
export const ids: readonly string[] = builtInRules.map(({ id }) => id);
/** A web page, whole or as a path: no scheme but http and https can stand in it. */
const isLink = /^(https?:|[/?#]|[^:]*$)/i;
const isMode = /^(opt-in|opt-out)$/;

/**
 * The model of a configuration: the defaults, and what may stand in the place of each. What must be
 * there, and what must name something else, `readConfig` looks after.
 */
export const model: ShapeByKey = {
  ...defaults,
  vendors: [new Set<Shape>([RegExp(`^(${ids.join('|')})$`), vendorModel])],
  partners: [{ id: isName, name: '', url: isLink, vendor: '' }],
  policy: { url: isLink, version: '' },
  mode: new Set<Shape>([isMode, { default: isMode, regions: { '*': isMode } }]),
  region: /^[A-Z]{2}(-[A-Z\d]{1,3})?$/,
  locales: [''],
  messages: { '*': '' },
  records: { max: 50, endpoint: /^(\/|https:)/ },
  storage: { ...defaults.storage, domain: /^(host|auto)$/ },
  hosts: { '*': '' },
  shop: { '*': '' },
  google: {
    ...defaults.google,
    consentMode: /^(basic|advanced)$/,
    tagManager: /^(hold|any|run)$/,
    region: [''],
    measurementIds: [''],
  },
  meta: { early: /^(no|drop|send)$/ },
  gate: /^(full|tags|marked)$/,
  notice: {
    show: /^(banner|link)$/,
    position: /^(bottom|corner|centre)$/,
    theme: /^(auto|light|dark)$/,
    button: false,
  },
};
