import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config/config';
import { decide, restore, undecided } from '../../../src/core/consent';
import { createStorage } from '../../../src/core/storage';
import type { ConsentState, How } from '../../../src/types';
import { useFreshPage } from '../page';
import { storedChoice } from '../storedChoice';

/** The page's own jsdom, as Vitest gives it. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

useFreshPage();

const config = readConfig({ policy: { version: '1' } });
const ids = config.vendors.map(({ id }) => id);
const storage = createStorage(config);
const early = '2026-10-01T00:00:00.000Z';
const late = '2026-10-02T00:00:00.000Z';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-01T00:00:00.000Z'), toFake: ['Date'] });
});

/** What is stored of an advertising vendor. */
function saysOf(id: string): boolean | undefined {
  return storage.read()?.answers.get(`${id}/`);
}

/** Puts a text where the cookie stands, as it is. */
function setCookie(text: string): void {
  Object.assign(document, { cookie: `kotowari=${text}; path=/` });
}

/** Puts a text where the spare copy stands. */
function setSpare(text: string): void {
  localStorage.setItem('kotowari', text);
}

/** A stored choice as text: every vendor allowed, or every one refused. */
function text(decidedAt: string, allowed: boolean, how: How = 'notice'): string {
  const before = { cookie: document.cookie, spare: localStorage.getItem('kotowari') };
  storage.write({ ...decide(config, how, () => allowed), decidedAt });
  const written = localStorage.getItem('kotowari') ?? '';
  setCookie(before.cookie.replace('kotowari=', ''));
  setSpare(before.spare ?? '');
  return written;
}

/** Has every use of the cookie, and of web storage if asked, throw, as where it is switched off. */
function block(storageToo = true): void {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  for (const name of storageToo ? ['localStorage', 'sessionStorage'] : []) {
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, { get: refuse });
  }
}

describe('a choice', () => {
  const states: fc.Arbitrary<ConsentState> = fc.record({
    decided: fc.constant(true),
    vendors: fc
      .array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
      .map((allowed) => Object.fromEntries(ids.map((id, index) => [id, allowed[index] === true]))),
    decidedAt: fc
      .date({
        min: new Date('2020-01-01'),
        max: new Date('2099-12-31'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString()),
    how: fc.constantFrom<How>('notice', 'preferences', 'api', 'gpc', 'withdraw'),
    policyVersion: fc.string({ unit: 'grapheme', maxLength: 60 }),
    asked: fc.constant([]),
    gpc: fc.boolean(),
  });

  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(states, (state) => {
        storage.write(state);
        expect(storage.read()).toEqual(storedChoice(config, state));
      }),
    );
  });

  it('comes back from either of its two places alone', () => {
    fc.assert(
      fc.property(states, (state) => {
        storage.write(state);
        localStorage.clear();
        expect(storage.read()).toEqual(storedChoice(config, state));
        storage.write(state);
        setCookie('; max-age=0');
        expect(document.cookie).toBe('');
        expect(storage.read()).toEqual(storedChoice(config, state));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['a~b', 'a;b=c', '"a"', 'a\nb', '版 2', '🙂', '%41', 'a\\b'])(
    'comes back whatever the policy calls its version: %j',
    (version) => {
      const site = readConfig({ policy: { version } });
      const stored = decide(site, 'notice', (id) => id === 'meta');
      createStorage(site).write(stored);
      expect(restore(site, createStorage(site).read())).toEqual(stored);
    },
  );

  it('comes back on a site without any vendor, so that nobody is asked on each page (R41)', () => {
    const site = readConfig({ vendors: [] });
    createStorage(site).write(decide(site, 'notice', () => true));
    expect(restore(site, createStorage(site).read()).decided).toBe(true);
  });

  it('is erased in both places by going back to undecided', () => {
    storage.write(decide(config, 'notice', () => true));
    storage.write(undecided(config));
    expect(document.cookie).toBe('');
    expect(storage.read()).toBeNull();
  });

  it('stands under the name that the site gives it', () => {
    const site = readConfig({ storage: { name: 'shop-choice' } });
    createStorage(site).write(decide(site, 'notice', () => true));
    expect(document.cookie).toMatch(/^shop-choice=1~/);
    expect(localStorage.getItem('shop-choice')).toMatch(/^1~/);
  });

  it('is written for the whole host, and for as many days as it is valid', () => {
    const set = vi.spyOn(Document.prototype, 'cookie', 'set');
    createStorage(readConfig({ storage: { days: 30 } })).write(
      decide(config, 'notice', () => true),
    );
    const attributes = `${set.mock.calls[0]?.[0]}`.split('; ').slice(1);
    expect(attributes.sort()).toEqual([
      'expires=Tue, 01 Dec 2026 00:00:00 GMT',
      'path=/',
      'sameSite=lax',
    ]);
  });

  it('takes at most 512 bytes with all ten vendors (R77)', () => {
    storage.write(decide(config, 'preferences', () => true));
    expect(`__Host-${document.cookie}`.length).toBeLessThanOrEqual(512);
  });
});

describe('a choice that an older Kotowari stored', () => {
  const old = `1~${late}~+google-analytics.google-ads.yahoo-ads.+criteo.line.meta.microsoft.x.smartnews.microad~notice~1`;

  it('is read as it was meant, and nobody is asked anew (R41)', () => {
    setCookie(encodeURIComponent(old));
    const site = readConfig({ vendors: ids.slice(0, 10), policy: { version: '1' } });
    const state = restore(site, storage.read());
    expect(state).toMatchObject({ decided: true, asked: [], how: 'notice', gpc: false });
    expect(Object.keys(state.vendors).filter((id) => state.vendors[id])).toEqual([
      'google-analytics',
      'criteo',
    ]);
  });

  it('is renewed as it stands', () => {
    setSpare(old);
    storage.renew();
    expect(document.cookie).toContain('+google-analytics.google-ads');
    expect(localStorage.getItem('kotowari')).toBe(old);
  });
});

describe('what is stored', () => {
  it('is one line, with each purpose of a vendor, and whether the signal was on', () => {
    const site = readConfig({
      vendors: [
        'google-analytics',
        'criteo',
        {
          id: 'shop-ads',
          purposes: ['advertising', 'analytics'],
          hold: [{ host: 'ads.example' }],
        },
      ],
    });
    createStorage(site).write(decide(site, 'notice', (id) => id !== 'criteo', true));
    expect(localStorage.getItem('kotowari')).toBe(
      '1~2026-11-01T00:00:00.000Z~+google-analytics/analytics.criteo/.+shop-ads/.+shop-ads/analytics~notice+gpc~',
    );
  });

  it('never allows what was not plainly allowed, whatever is put in its place (R75)', () => {
    const tokens = fc.constantFrom('criteo/', '+meta', '+', 'meta/analytics', '/', '..', '+gpc');
    fc.assert(
      fc.property(fc.array(tokens), (parts) => {
        const answers = parts.join('.');
        setSpare(`1~${late}~${answers}~notice~1`);
        const { vendors } = restore(config, storage.read());
        for (const [id, allowed] of Object.entries(vendors)) {
          if (allowed) expect(answers.split('.')).toContain(`+${id}`);
        }
      }),
    );
  });
});

describe('of the cookie and its spare copy', () => {
  it('the newer one counts, wherever it stands (R78)', () => {
    setCookie(text(early, true));
    setSpare(text(late, false));
    expect(storage.read()).toMatchObject({ decidedAt: late });
    expect(saysOf('criteo')).toBe(false);
    setCookie(text(late, true));
    setSpare(text(early, false));
    expect(storage.read()).toMatchObject({ decidedAt: late });
    expect(saysOf('criteo')).toBe(true);
  });

  it('the refusal counts when both are of one time (R78)', () => {
    setCookie(text(late, true));
    setSpare(text(late, false));
    expect(saysOf('criteo')).toBe(false);
    setCookie(text(late, false));
    setSpare(text(late, true));
    expect(saysOf('criteo')).toBe(false);
  });

  it('the refusal counts then however each was made (R78)', () => {
    setCookie(text(late, true, 'preferences'));
    setSpare(text(late, false, 'notice'));
    expect(saysOf('criteo')).toBe(false);
  });

  it('the one that is left counts when the other is gone or spoilt', () => {
    setCookie('spoilt');
    setSpare(text(early, false));
    expect(storage.read()).toMatchObject({ decidedAt: early });
    setSpare('spoilt');
    setCookie(text(early, false));
    expect(storage.read()).toMatchObject({ decidedAt: early });
    localStorage.clear();
    expect(storage.read()).toMatchObject({ decidedAt: early });
  });
});

describe('a choice that is shared over the subdomains', () => {
  const site = readConfig({ storage: { domain: 'auto' } });
  const { href } = location;
  const moveTo = (host: string) => jsdom.reconfigure({ url: `https://${host}/` });
  afterEach(() => {
    createStorage(site).write(undecided(site));
    jsdom.reconfigure({ url: href });
  });

  it.each([
    ['www.shop.example.co.jp', 'example.co.jp', 'example2.co.jp'],
    ['www.tea.or.jp', 'tea.or.jp', 'or.jp'],
    ['www.tea.chiyoda.tokyo.jp', 'tea.chiyoda.tokyo.jp', 'rice.chiyoda.tokyo.jp'],
    ['a.tea.github.io', 'tea.github.io', 'rice.github.io'],
    ['tea.github.io', 'a.tea.github.io', 'rice.github.io'],
    ['www.shop.example.com', 'pay.example.com', 'example.org'],
  ])('made on %s is known on %s, and not on %s (R77)', (here, same, other) => {
    moveTo(here);
    createStorage(site).write(decide(site, 'notice', (id) => id === 'meta'));
    localStorage.clear();
    moveTo(other);
    expect(document.cookie).toBe('');
    moveTo(same);
    expect(document.cookie).toMatch(/^__Secure-kotowari=1~/);
    expect(restore(site, createStorage(site).read()).vendors).toMatchObject({
      meta: true,
      criteo: false,
    });
  });

  it('is renewed, replaced and erased where it lies, from any of them (R78)', () => {
    moveTo('www.shop.example.co.jp');
    createStorage(site).write(decide(site, 'notice', () => true));
    moveTo('pay.example.co.jp');
    createStorage(site).renew();
    createStorage(site).write(decide(site, 'withdraw', () => false));
    expect(document.cookie.split('; ')).toHaveLength(1);
    moveTo('www.shop.example.co.jp');
    localStorage.clear();
    expect(createStorage(site).read()).toMatchObject({ how: 'withdraw' });
    createStorage(site).write(undecided(site));
    expect(document.cookie).toBe('');
    moveTo('pay.example.co.jp');
    expect(document.cookie).toBe('');
  });

  it('is forgotten by all once one has erased it, whatever lies in the storage of each', () => {
    moveTo('www.shop.example.co.jp');
    createStorage(site).write(decide(site, 'notice', () => true));
    setSpare(`${document.cookie.split('=')[1]}`);
    moveTo('pay.example.co.jp');
    createStorage(site).write(undecided(site));
    moveTo('www.shop.example.co.jp');
    expect(createStorage(site).read()).toBeNull();
  });

  it.each(['127.0.0.1', 'localhost'])('stays on a host without a parent: %s', (host) => {
    moveTo(host);
    createStorage(site).write(decide(site, 'notice', () => true));
    localStorage.clear();
    expect(createStorage(site).read()).toMatchObject({ how: 'notice' });
  });

  it('throws at no one where cookies are off (R76)', () => {
    block();
    expect(() => createStorage(site).write(decide(site, 'notice', () => true))).not.toThrow();
  });
});

describe('a stored text that cannot be a choice', () => {
  const spoilt: Record<string, string> = {
    nothing: '',
    'a word': 'yes',
    'half of a choice': `1~${late}`,
    'an older format': `0~${late}~notice~+criteo~1`,
    'a later format': `2~${late}~notice~+criteo~1`,
    'no vendor': `1~${late}~notice~~1`,
    'a vendor that is none': `1~${late}~notice~+<criteo>~1`,
    'far too many vendors': `1~${late}~notice~${'+criteo.'.repeat(400)}~1`,
    'a broken escape': '%E0%A4%A',
    JSON: '{"decided":true,"vendors":{"criteo":true}}',
    'a prototype in JSON': '{"__proto__":{"decided":true}}',
    'a megabyte': 'a'.repeat(1_000_000),
    'bytes that are no UTF-8': '%FF%FE1~%C0%80',
    'half of a character': `1~${late}~+criteo/\uD83D~notice~1`,
    'a line of another protocol': 'CPzHq4APzHq4AAMABBENAUEgAAAAAAAAAAYgAAAAAAAA.YAAAAAAAAAAA',
    'a time twice': `1~${late}~${late}~+criteo/~notice~1`,
    'an empty time': '1~~+criteo/~notice~1',
    'answers in capitals and blanks': `1~${late}~+criteo/ .+meta/~notice~1`,
  };

  it.each(Object.entries(spoilt))('counts as none: %s (R75)', (_, value) => {
    setSpare(value);
    expect(storage.read()).toBeNull();
    localStorage.clear();
    setCookie(value);
    expect(storage.read()).toBeNull();
  });

  it.each([
    ['no date', text('yesterday', true)],
    ['a date to come', text('2099-01-01T00:00:00.000Z', true)],
    ['a date long gone', text('1999-01-01T00:00:00.000Z', true)],
    ['the prototype for a vendor', `1~${late}~notice~+__proto__.+constructor.+toString~1`],
  ])('is read, and then asked again: %s (R75)', (_, value) => {
    setSpare(value);
    expect(restore(config, storage.read())).toEqual(undecided(config));
    localStorage.clear();
    setCookie(value);
    expect(restore(config, storage.read())).toEqual(undecided(config));
  });

  it('changes no prototype (R75)', () => {
    setSpare(text(late, false).replace('~google-', '~+__proto__.+constructor.google-'));
    const state = restore(config, storage.read());
    expect(state.decided).toBe(true);
    expect(Object.keys(state.vendors)).toEqual(ids);
    expect(Object.getPrototypeOf(state.vendors)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.values(state.vendors)).not.toContain(true);
  });

  it('allows nobody where its end is missing (R75)', () => {
    const whole = `1~${late}~${ids.map((id) => `+${id}/`).join('.')}~notice~1`;
    for (let length = 0; length < whole.length; length += 1) {
      setSpare(whole.slice(0, length));
      const { vendors } = restore(config, storage.read());
      expect(Object.values(vendors), `the first ${length}`).not.toContain(true);
    }
  });

  it('allows nobody who was refused, when characters have gone from it or changed places (R75)', () => {
    const whole = `1~${late}~+criteo/.meta/.google-ads/.+google-analytics/analytics.line/~notice~1`;
    const place = fc.nat(whole.length);
    fc.assert(
      fc.property(place, fc.nat(3), place, (from, length, to) => {
        const cut = whole.slice(from, from + length).replaceAll('+', '');
        const rest = whole.slice(0, from) + whole.slice(from + length);
        setSpare(rest.slice(0, to) + cut + rest.slice(to));
        const { vendors } = restore(config, storage.read());
        const allowed = Object.keys(vendors).filter((id) => vendors[id]);
        expect(['criteo', 'google-analytics']).toEqual(expect.arrayContaining(allowed));
      }),
      { numRuns: 500 },
    );
  });

  it('never makes it throw, whatever it is (R75)', () => {
    const part = fc.oneof(
      fc.constantFrom('1', '~', late, 'notice', '+criteo', '.', '%', '__proto__', '"'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (cookie, spare) => {
        setCookie(cookie.join(''));
        setSpare(spare.join(''));
        const stored = storage.read();
        expect(() => restore(config, stored)).not.toThrow();
        expect(() => storage.renew()).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('blocked storage', () => {
  it('has no choice to give, and throws at no one (R76)', () => {
    block();
    expect(storage.read()).toBeNull();
    expect(() => storage.write(decide(config, 'notice', () => true))).not.toThrow();
    expect(() => storage.write(undecided(config))).not.toThrow();
  });

  it('throws at no one when it is full (R76)', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const stored = decide(config, 'notice', () => true);
    expect(() => storage.write(stored)).not.toThrow();
    expect(storage.read()).toEqual(storedChoice(config, stored));
  });

  it('leaves the other place to work with (R76)', () => {
    const stored = decide(config, 'notice', () => true);
    storage.write(stored);
    block(false);
    expect(storage.read()).toEqual(storedChoice(config, stored));
  });
});
