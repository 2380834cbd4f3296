import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { decide, restore, undecided } from '../../../src/core/consent';
import { createStorage } from '../../../src/core/storage';
import type { ConsentState, How } from '../../../src/types';
import { useFreshPage } from '../page';
import { storedChoice } from '../storedChoice';

/** The jsdom instance of the page, provided by Vitest. */
declare const jsdom: { reconfigure(settings: { url: string }): void };

useFreshPage();

const config = readConfig({ policy: { version: '1' } });
const ids = config.vendors.map(({ id }) => id);
const storage = createStorage(config);
const earlier = '2026-10-01T00:00:00.000Z';
const later = '2026-10-02T00:00:00.000Z';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-01T00:00:00.000Z'), toFake: ['Date'] });
});

/** Reads the stored answer of an advertising vendor. */
function readAnswer(id: string): boolean | undefined {
  return storage.read()?.answers.get(`${id}/`);
}

/** Sets the cookie to this raw text. */
function setCookie(text: string): void {
  Object.assign(document, { cookie: `kotowari=${text}; path=/` });
}

/** Sets the spare copy to this raw text. */
function setSpare(text: string): void {
  localStorage.setItem('kotowari', text);
}

/** Returns the stored text of a choice that allows or refuses every vendor. */
function text(decidedAt: string, allowed: boolean, how: How = 'notice'): string {
  const before = { cookie: document.cookie, spare: localStorage.getItem('kotowari') };
  storage.write({ ...decide(config, how, () => allowed), decidedAt });
  const written = localStorage.getItem('kotowari') ?? '';
  setCookie(before.cookie.replace('kotowari=', ''));
  setSpare(before.spare ?? '');
  return written;
}

/** Makes cookies, and by default web storage too, throw as if they were switched off. */
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

  it('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        storage.write(state);
        expect(storage.read()).toEqual(storedChoice(config, state));
      }),
    );
  });

  it('is read from the cookie alone and from the spare copy alone', () => {
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
    'is read whatever the policy version is called: %j',
    (version) => {
      const site = readConfig({ policy: { version } });
      const stored = decide(site, 'notice', (id) => id === 'meta');
      createStorage(site).write(stored);
      expect(restore(site, createStorage(site).read())).toEqual(stored);
    },
  );

  it('is read on a site without vendors, so that not every page asks (R41)', () => {
    const site = { ...readConfig({}), vendors: [] };
    createStorage(site).write(decide(site, 'notice', () => true));
    expect(restore(site, createStorage(site).read()).decided).toBe(true);
  });

  it('is erased in both places by an undecided state', () => {
    storage.write(decide(config, 'notice', () => true));
    storage.write(undecided(config));
    expect(document.cookie).toBe('');
    expect(storage.read()).toBeNull();
  });

  it('is stored under the site’s name for it', () => {
    const site = readConfig({ storage: { name: 'shop-choice' } });
    createStorage(site).write(decide(site, 'notice', () => true));
    expect(document.cookie).toMatch(/^shop-choice=1~/);
    expect(localStorage.getItem('shop-choice')).toMatch(/^1~/);
  });

  it('is written for the whole host, for as many days as it is valid', () => {
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

describe('a choice stored by an older version', () => {
  const old = `1~${later}~+google-analytics.google-ads.yahoo-ads.+criteo.line.meta.microsoft.x.smartnews.microad~notice~1`;

  it('is read with its meaning, and asks nothing again (R41)', () => {
    setCookie(encodeURIComponent(old));
    const site = readConfig({ vendors: ids.slice(0, 10), policy: { version: '1' } });
    const state = restore(site, storage.read());
    expect(state).toMatchObject({ decided: true, asked: [], how: 'notice', gpc: false });
    expect(Object.keys(state.vendors).filter((id) => state.vendors[id])).toEqual([
      'google-analytics',
      'criteo',
    ]);
  });

  it('is renewed unchanged', () => {
    setSpare(old);
    storage.renew();
    expect(document.cookie).toContain('+google-analytics.google-ads');
    expect(localStorage.getItem('kotowari')).toBe(old);
  });
});

describe('the stored text', () => {
  it('is one line with each purpose of each vendor, and whether the signal was on', () => {
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

  it('never allows a vendor that it does not clearly allow (R75)', () => {
    const tokens = fc.constantFrom('criteo/', '+meta', '+', 'meta/analytics', '/', '..', '+gpc');
    fc.assert(
      fc.property(fc.array(tokens), (parts) => {
        const answers = parts.join('.');
        setSpare(`1~${later}~${answers}~notice~1`);
        const { vendors } = restore(config, storage.read());
        for (const [id, allowed] of Object.entries(vendors)) {
          if (allowed) expect(answers.split('.')).toContain(`+${id}`);
        }
      }),
    );
  });
});

describe('the cookie and its spare copy', () => {
  it('give the newer choice, whichever it is (R78)', () => {
    setCookie(text(earlier, true));
    setSpare(text(later, false));
    expect(storage.read()).toMatchObject({ decidedAt: later });
    expect(readAnswer('criteo')).toBe(false);
    setCookie(text(later, true));
    setSpare(text(earlier, false));
    expect(storage.read()).toMatchObject({ decidedAt: later });
    expect(readAnswer('criteo')).toBe(true);
  });

  it('disagree: the refusal wins when both have the same date (R78)', () => {
    setCookie(text(later, true));
    setSpare(text(later, false));
    expect(readAnswer('criteo')).toBe(false);
    setCookie(text(later, false));
    setSpare(text(later, true));
    expect(readAnswer('criteo')).toBe(false);
  });

  it('disagree: the refusal wins however each was made (R78)', () => {
    setCookie(text(later, true, 'preferences'));
    setSpare(text(later, false, 'notice'));
    expect(readAnswer('criteo')).toBe(false);
  });

  it('give the one that is left if the other is missing or damaged', () => {
    setCookie('damaged');
    setSpare(text(earlier, false));
    expect(storage.read()).toMatchObject({ decidedAt: earlier });
    setSpare('damaged');
    setCookie(text(earlier, false));
    expect(storage.read()).toMatchObject({ decidedAt: earlier });
    localStorage.clear();
    expect(storage.read()).toMatchObject({ decidedAt: earlier });
  });
});

describe('a choice shared by subdomains', () => {
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
  ])('made on %s is read on %s and not on %s (R77)', (here, same, other) => {
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

  it('is renewed, replaced and erased from any of them (R78)', () => {
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

  it('is gone everywhere once one of them erases it, whatever their localStorage contains', () => {
    moveTo('www.shop.example.co.jp');
    createStorage(site).write(decide(site, 'notice', () => true));
    setSpare(`${document.cookie.split('=')[1]}`);
    moveTo('pay.example.co.jp');
    createStorage(site).write(undecided(site));
    moveTo('www.shop.example.co.jp');
    expect(createStorage(site).read()).toBeNull();
  });

  it.each(['127.0.0.1', 'localhost'])('is stored on a host without a parent: %s', (host) => {
    moveTo(host);
    createStorage(site).write(decide(site, 'notice', () => true));
    localStorage.clear();
    expect(createStorage(site).read()).toMatchObject({ how: 'notice' });
  });

  it('does not throw if cookies are off (R76)', () => {
    block();
    expect(() => createStorage(site).write(decide(site, 'notice', () => true))).not.toThrow();
  });
});

describe('a stored text that is no valid choice', () => {
  const invalid: Record<string, string> = {
    nothing: '',
    'a word': 'yes',
    'half of a choice': `1~${later}`,
    'an older format': `0~${later}~notice~+criteo~1`,
    'a later format': `2~${later}~notice~+criteo~1`,
    'no vendor': `1~${later}~notice~~1`,
    'a vendor that is none': `1~${later}~notice~+<criteo>~1`,
    'far too many vendors': `1~${later}~notice~${'+criteo.'.repeat(400)}~1`,
    'a broken escape': '%E0%A4%A',
    JSON: '{"decided":true,"vendors":{"criteo":true}}',
    'a prototype in JSON': '{"__proto__":{"decided":true}}',
    'a megabyte': 'a'.repeat(1_000_000),
    'bytes that are no UTF-8': '%FF%FE1~%C0%80',
    'half of a character': `1~${later}~+criteo/\uD83D~notice~1`,
    'a line of another protocol': 'CPzHq4APzHq4AAMABBENAUEgAAAAAAAAAAYgAAAAAAAA.YAAAAAAAAAAA',
    'a time twice': `1~${later}~${later}~+criteo/~notice~1`,
    'an empty time': '1~~+criteo/~notice~1',
    'answers in capitals and blanks': `1~${later}~+criteo/ .+meta/~notice~1`,
  };

  it.each(Object.entries(invalid))('is ignored: %s (R75)', (_, value) => {
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
    ['the prototype for a vendor', `1~${later}~notice~+__proto__.+constructor.+toString~1`],
  ])('is read, but asks again: %s (R75)', (_, value) => {
    setSpare(value);
    expect(restore(config, storage.read())).toEqual(undecided(config));
    localStorage.clear();
    setCookie(value);
    expect(restore(config, storage.read())).toEqual(undecided(config));
  });

  it('changes no prototype (R75)', () => {
    setSpare(text(later, false).replace('~google-', '~+__proto__.+constructor.google-'));
    const state = restore(config, storage.read());
    expect(state.decided).toBe(true);
    expect(Object.keys(state.vendors)).toEqual(ids);
    expect(Object.getPrototypeOf(state.vendors)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.values(state.vendors)).not.toContain(true);
  });

  it('allows nothing if its end is missing (R75)', () => {
    const whole = `1~${later}~${ids.map((id) => `+${id}/`).join('.')}~notice~1`;
    for (let length = 0; length < whole.length; length += 1) {
      setSpare(whole.slice(0, length));
      const { vendors } = restore(config, storage.read());
      expect(Object.values(vendors), `the first ${length}`).not.toContain(true);
    }
  });

  it('never allows a refused vendor after characters were removed or moved (R75)', () => {
    const whole = `1~${later}~+criteo/.meta/.google-ads/.+google-analytics/analytics.line/~notice~1`;
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

  it('never throws, whatever is stored (R75)', () => {
    const part = fc.oneof(
      fc.constantFrom('1', '~', later, 'notice', '+criteo', '.', '%', '__proto__', '"'),
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
  it('gives no choice and does not throw (R76)', () => {
    block();
    expect(storage.read()).toBeNull();
    expect(() => storage.write(decide(config, 'notice', () => true))).not.toThrow();
    expect(() => storage.write(undecided(config))).not.toThrow();
  });

  it('does not throw if it is full (R76)', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const stored = decide(config, 'notice', () => true);
    expect(() => storage.write(stored)).not.toThrow();
    expect(storage.read()).toEqual(storedChoice(config, stored));
  });

  it('leaves the other place in use (R76)', () => {
    const stored = decide(config, 'notice', () => true);
    storage.write(stored);
    block(false);
    expect(storage.read()).toEqual(storedChoice(config, stored));
  });
});
