// Consent Mode as Google's tag keeps it, found by experiment with the real gtag.js: only `Arguments`
// objects count; a type that was never set behaves as granted; a word other than `granted` counts as
// denied; nothing outlives the page; no cookie is deleted.

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const IN_GCD = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];

/** 1 unset, 2 denied, 3 granted. */
const rank = (word) => (word === undefined ? 1 : word === 'granted' ? 3 : 2);

/** What `google_tag_data.ics` shows, with the readings that the tag makes of it. */
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

  set(kind, words) {
    const { ics } = this;
    const late = ics.accessedAny && !ics.usedDefault && !ics.usedUpdate;
    if (late) ics.wasSetLate = true;
    ics.active = true;
    ics[kind === 'default' ? 'usedDefault' : 'usedUpdate'] = true;
    for (const [type, word] of Object.entries(words)) {
      if (type === 'wait_for_update') this.waitUntil = performance.now() + word;
      else if (type !== 'region') ics.entries[type] = { ...ics.entries[type], [kind]: word };
    }
    if (kind === 'update') this.waitUntil = 0;
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
    return `1${IN_GCD.map((type) => `3${letter(type)}`).join('')}${this.ics.active ? 5 : 1}l1`;
  },
});
