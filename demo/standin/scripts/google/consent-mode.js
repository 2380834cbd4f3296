// Consent Mode as implemented by Google's tag, found by experiments with the real gtag.js. Only `Arguments`
// objects count. A type that was never set behaves as granted. Any value other than `granted` counts as
// denied. Nothing is remembered after the page, and no cookie is deleted. Defaults of other regions are
// ignored, and the most specific region wins. Google writes the visitor's region into the file.

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const IN_GCD = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const TYPES = [...IN_GCD, 'functionality_storage', 'personalization_storage', 'security_storage'];
const HERE = served.query.region ?? 'JP-13';

/** 1 unset, 2 denied, 3 granted. */
const rank = (word) => (word === undefined ? 1 : word === 'granted' ? 3 : 2);

/** How specific a default's regions are: 0 everywhere, 1 the country, 2 a part of it, -1 elsewhere. */
const nearness = (regions) => {
  if (!regions) return 0;
  if (regions.includes(HERE)) return HERE.includes('-') ? 2 : 1;
  return regions.includes(HERE.split('-')[0]) ? 1 : -1;
};

/** The value of `google_tag_data.ics`, with the methods by which the tag reads it. */
standin.createConsent = () => ({
  ics: {
    active: false,
    usedDefault: false,
    usedUpdate: false,
    accessedAny: false,
    accessedDefault: false,
    wasSetLate: false,
    waitPeriodTimedOut: false,
    entries: {},
  },
  waitUntil: 0,
  settings: {},

  set(kind, { region, wait_for_update: wait, ...words }) {
    const { ics } = this;
    const late = ics.accessedAny && !ics.usedDefault && !ics.usedUpdate;
    if (late) {
      ics.wasSetLate = true;
      standin.error('google: a tag read consent state before a default was set');
    }
    ics.active = true;
    ics[kind === 'default' ? 'usedDefault' : 'usedUpdate'] = true;
    if (wait && !this.waitUntil) this.waitUntil = performance.now() + wait;
    if (kind === 'update') this.waitUntil = 0;
    const near = nearness(region);
    for (const [type, word] of Object.entries(words)) {
      if (!TYPES.includes(type)) standin.error(`google: no type is named ${type}`);
      if (!/^(granted|denied)$/.test(word)) standin.error(`google: no word is ${word}`);
      const entry = ics.entries[type] ?? {};
      if (kind === 'update') ics.entries[type] = { ...entry, update: word };
      else if (near >= (entry.near ?? 0)) {
        ics.entries[type] = { ...entry, default: word, region, near };
      }
    }
  },

  state(type) {
    const entry = this.ics.entries[type] ?? {};
    return { default: rank(entry.default), update: rank(entry.update) };
  },

  allows(type) {
    this.ics.accessedAny = true;
    const { default: first, update } = this.state(type);
    return update !== 1 ? update === 3 : first !== 2;
  },

  gcs() {
    if (!this.ics.active) return undefined;
    const sign = (type) => {
      const { default: first, update } = this.state(type);
      if (first === 1 && update === 1) return '-';
      return this.allows(type) ? '1' : '0';
    };
    return `G1${sign('ad_storage')}${sign('analytics_storage')}`;
  },

  gcd() {
    const letter = (type) => {
      const { default: first, update } = this.state(type);
      return LETTERS[(1 << 4) | (first << 2) | update];
    };
    const signals = this.settings.allow_ad_personalization_signals;
    const adsig = signals === undefined ? 1 : signals === false ? 3 : 2;
    const ctl = LETTERS[(Number(this.ics.active) << 2) | adsig];
    return `1${IN_GCD.map((type) => `3${letter(type)}`).join('')}${ctl}l1`;
  },

  personalizes() {
    const { allow_ad_personalization_signals: signals } = this.settings;
    return signals !== false && this.allows('ad_personalization');
  },
});
