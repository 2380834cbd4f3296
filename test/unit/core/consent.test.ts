import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { decide, restore, undecided } from '../../../src/core/consent';
import type { ConsentState, UserConfig } from '../../../src/types';
import { builtInRules } from '../../../vendors/rules';
import { storedChoice } from '../storedChoice';

const now = Date.parse('2026-11-01T03:00:00.000Z');
const hour = 3_600_000;
const day = 24 * hour;
const config = readConfig({ policy: { version: '2026-10' } });

beforeEach(() => {
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Restores a choice of this age that allowed everything on `config`, for a site with these settings. */
function restoreAfter(age: number, user: UserConfig = {}): ConsentState {
  vi.setSystemTime(now);
  const stored = storedChoice(
    config,
    decide(config, 'notice', () => true),
  );
  vi.setSystemTime(now + age);
  return restore(readConfig({ policy: { version: '2026-10' }, ...user }), stored);
}

describe('the state before any choice', () => {
  it('refuses every vendor in opt-in mode', () => {
    const state = undecided(config);
    expect(state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(state.vendors)).toEqual(Array(builtInRules.length).fill(false));
  });

  it('allows every vendor in opt-out mode, and is no choice either', () => {
    const state = undecided(readConfig({ mode: 'opt-out' }));
    expect(state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(state.vendors)).toEqual(Array(builtInRules.length).fill(true));
  });

  it('has the version of the policy', () => {
    expect(undecided(config).policyVersion).toBe('2026-10');
  });
});

describe('a decision', () => {
  it('has an answer for each vendor, the time, the way and the policy version', () => {
    const state = decide(config, 'preferences', (id) => id === 'criteo');
    expect(state).toMatchObject({
      decided: true,
      decidedAt: '2026-11-01T03:00:00.000Z',
      how: 'preferences',
      policyVersion: '2026-10',
    });
    expect(Object.keys(state.vendors)).toEqual(config.vendors.map(({ id }) => id));
    expect(Object.entries(state.vendors).filter(([, allowed]) => allowed)).toEqual([
      ['criteo', true],
    ]);
  });

  it('is dated later than the previous one, even if the clock was set back (R78)', () => {
    const first = decide(config, 'notice', () => true);
    vi.setSystemTime(now - 20 * hour);
    const second = decide(config, 'withdraw', () => false, false, first.decidedAt);
    expect(Date.parse(`${second.decidedAt}`)).toBe(now + 1);
    expect(restore(config, storedChoice(config, second)).how).toBe('withdraw');
  });

  it('contains only the vendors of this site', () => {
    const state = decide(readConfig({ vendors: ['meta'] }), 'notice', () => true);
    expect(state.vendors).toEqual({ meta: true });
  });
});

describe('a stored choice', () => {
  it('gives back the decision', () => {
    const decision = decide(config, 'preferences', (id) => id === 'line');
    vi.setSystemTime(now + day);
    expect(restore(config, storedChoice(config, decision))).toEqual(decision);
  });

  it('gives the undecided state if there is none', () => {
    expect(restore(config, null)).toEqual(undecided(config));
  });

  it('is valid for 180 days from the decision (R41, R78)', () => {
    expect(restoreAfter(180 * day - 1).decided).toBe(true);
    expect(restoreAfter(180 * day).decided).toBe(false);
  });

  it('is valid for as many days as the site sets (R78)', () => {
    expect(restoreAfter(30 * day - 1, { storage: { days: 30 } }).decided).toBe(true);
    expect(restoreAfter(30 * day, { storage: { days: 30 } }).decided).toBe(false);
    expect(restoreAfter(365 * day, { storage: { days: 400 } }).decided).toBe(true);
  });

  it('is valid for the same time whether it refuses or allows (R41)', () => {
    const stored = storedChoice(
      config,
      decide(config, 'notice', () => false),
    );
    vi.setSystemTime(now + 179 * day);
    expect(restore(config, stored).decided).toBe(true);
    vi.setSystemTime(now + 180 * day);
    expect(restore(config, stored).decided).toBe(false);
  });

  it('is invalid if it is dated more than a day in the future (R75)', () => {
    expect(restoreAfter(-23 * hour).decided).toBe(true);
    expect(restoreAfter(-25 * hour).decided).toBe(false);
  });

  it.each(['', 'yesterday', 'NaN', '99999-99-99'])(
    'is invalid if its date cannot be read: "%s" (R75)',
    (decidedAt) => {
      const stored = storedChoice(config, {
        ...decide(config, 'notice', () => true),
        decidedAt: decidedAt || '-',
      });
      expect(restore(config, stored)).toEqual(undecided(config));
    },
  );

  it('is invalid if the policy has another version (R42)', () => {
    expect(restoreAfter(0, { policy: { version: '2026-11' } }).decided).toBe(false);
    expect(restoreAfter(0, { policy: {} }).decided).toBe(false);
  });

  it('stays valid if a vendor was removed, and drops that vendor (R42)', () => {
    const state = restoreAfter(0, { vendors: ['criteo', 'meta'] });
    expect(state.decided).toBe(true);
    expect(state.vendors).toEqual({ criteo: true, meta: true });
  });

  it('allows everything after it has expired only in opt-out mode', () => {
    expect(restoreAfter(181 * day).vendors.criteo).toBe(false);
    expect(restoreAfter(181 * day, { mode: 'opt-out' }).vendors.criteo).toBe(true);
  });

  it('still refuses in opt-out mode', () => {
    const stored = storedChoice(
      config,
      decide(config, 'notice', () => false),
    );
    const optOut = readConfig({ mode: 'opt-out', policy: { version: '2026-10' } });
    expect(Object.values(restore(optOut, stored).vendors)).not.toContain(true);
  });

  it('allows nothing whose value is not exactly true (R75)', () => {
    const vendors = Object.fromEntries(config.vendors.map(({ id }) => [id, 'true']));
    const stored = { ...decide(config, 'notice', () => true), vendors };
    const state = restore(config, storedChoice(config, stored as unknown as ConsentState));
    expect(Object.values(state.vendors)).not.toContain(true);
  });
});

describe('every state', () => {
  it.each([
    ['before a choice', () => undecided(config)],
    ['after a decision', () => decide(config, 'api', () => true)],
    [
      'restored',
      () =>
        restore(
          config,
          storedChoice(
            config,
            decide(config, 'api', () => true),
          ),
        ),
    ],
  ])('is deeply frozen: %s', (_, make) => {
    const state = make();
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.isFrozen(state.vendors)).toBe(true);
    expect(Object.isFrozen(state.asked)).toBe(true);
  });
});

describe('the list of vendors to ask about', () => {
  const two = readConfig({ vendors: ['criteo', 'meta'] });
  const shopAds = { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: 'ads.example' }] };
  const withShopAds = (purposes: readonly string[], mode: 'opt-in' | 'opt-out' = 'opt-in') =>
    readConfig({ mode, vendors: ['criteo', { ...shopAds, purposes }] });
  const keptOf = (config = two, allowed = true, gpc = false) =>
    storedChoice(
      config,
      decide(config, 'notice', () => allowed, gpc),
    );

  it('is empty once everything is decided, and full before', () => {
    expect(undecided(two).asked).toEqual(['criteo', 'meta']);
    expect(decide(two, 'notice', () => true).asked).toEqual([]);
    expect(restore(two, keptOf()).asked).toEqual([]);
  });

  it('has only a vendor that was added; the others keep their decision (R42)', () => {
    const state = restore(readConfig({ vendors: ['criteo', 'meta', 'line'] }), keptOf());
    expect(state).toMatchObject({ decided: true, how: 'notice', asked: ['line'] });
    expect(state.vendors).toEqual({ criteo: true, meta: true, line: false });
  });

  it('does not stop an added vendor in opt-out mode (R42)', () => {
    const more = readConfig({ mode: 'opt-out', vendors: ['criteo', 'meta', 'line'] });
    expect(restore(more, keptOf(two, false)).vendors).toEqual({
      criteo: false,
      meta: false,
      line: true,
    });
  });

  it('has only a vendor that got a new purpose (R42)', () => {
    const stored = keptOf(withShopAds(['advertising']));
    const state = restore(withShopAds(['advertising', 'analytics']), stored);
    expect(state.asked).toEqual(['shop-ads']);
    expect(state.vendors).toEqual({ criteo: true, 'shop-ads': false });
  });

  it('is empty if a purpose or a vendor was removed (R42)', () => {
    const stored = keptOf(withShopAds(['advertising', 'analytics']));
    const state = restore(withShopAds(['analytics']), stored);
    expect(state.asked).toEqual([]);
    expect(state.vendors).toEqual({ criteo: true, 'shop-ads': true });
    expect(restore(readConfig({ vendors: ['criteo'] }), stored).asked).toEqual([]);
  });

  it('does not release a refused vendor with a new purpose in opt-out mode', () => {
    const stored = keptOf(withShopAds(['advertising']), false);
    const state = restore(withShopAds(['advertising', 'analytics'], 'opt-out'), stored);
    expect(state).toMatchObject({ asked: ['shop-ads'], vendors: { 'shop-ads': false } });
  });

  it('is full for a new policy version; in opt-out mode refusals last until the answer (R42)', () => {
    const config = readConfig({ mode: 'opt-out', vendors: ['criteo', 'meta'] });
    const stored = storedChoice(
      config,
      decide(config, 'notice', (id) => id === 'meta'),
    );
    const next = readConfig({
      mode: 'opt-out',
      vendors: ['criteo', 'meta'],
      policy: { version: '2' },
    });
    expect(restore(next, stored)).toMatchObject({
      decided: false,
      how: null,
      decidedAt: null,
      asked: ['criteo', 'meta'],
      vendors: { criteo: false, meta: true },
    });
  });

  it('is empty for a choice that an older version stored by vendor ids alone', () => {
    const stored = {
      ...keptOf(),
      answers: new Map([
        ['criteo', true],
        ['meta', false],
      ]),
    };
    expect(restore(two, stored)).toMatchObject({
      asked: [],
      vendors: { criteo: true, meta: false },
    });
  });

  it('treats a vendor whose id is the name of an object method like any other', () => {
    const odd = { ...shopAds, id: 'constructor' };
    const state = restore(readConfig({ vendors: ['criteo', odd] }), keptOf());
    expect(state.asked).toEqual(['constructor']);
    expect(state.vendors).toEqual({ criteo: true, constructor: false });
  });
});

describe('the browser’s signal', () => {
  const three = readConfig({ vendors: ['google-analytics', 'criteo', 'meta'] });
  const optOut = readConfig({ mode: 'opt-out', vendors: ['google-analytics', 'criteo', 'meta'] });
  const chosen = (allows: (id: string) => boolean, gpc: boolean) =>
    storedChoice(three, decide(three, 'notice', allows, gpc));

  it('refuses advertising until there is a choice, in opt-out mode too (R25)', () => {
    expect(undecided(optOut, true)).toMatchObject({
      decided: false,
      how: 'gpc',
      gpc: true,
      decidedAt: null,
      asked: ['google-analytics', 'criteo', 'meta'],
      vendors: { 'google-analytics': true, criteo: false, meta: false },
    });
  });

  it('allows nothing: whatever runs with it also runs without it (R26)', () => {
    const allowed = (state: ConsentState) =>
      Object.entries(state.vendors).flatMap(([id, value]) => (value ? id : []));
    for (const config of [three, optOut]) {
      for (const stored of [
        null,
        ...[true, false].flatMap((gpc) => [
          chosen(() => true, gpc),
          chosen(() => false, gpc),
          chosen((id) => id === 'meta', gpc),
        ]),
      ]) {
        const without = allowed(restore(config, stored, false));
        expect(without).toEqual(expect.arrayContaining(allowed(restore(config, stored, true))));
      }
    }
  });

  it('does not affect a choice that was made while it was on (R27)', () => {
    const stored = chosen(() => true, true);
    expect(restore(three, stored, true)).toMatchObject({ how: 'notice', gpc: true, asked: [] });
    expect(restore(three, stored, true).vendors).toEqual({
      'google-analytics': true,
      criteo: true,
      meta: true,
    });
  });

  it('asks again about advertising that was allowed without it, and only about that (R27)', () => {
    const stored = chosen((id) => id !== 'criteo', false);
    expect(restore(three, stored, true)).toMatchObject({
      decided: true,
      how: 'gpc',
      decidedAt: stored.decidedAt,
      asked: ['meta'],
      vendors: { 'google-analytics': true, criteo: false, meta: false },
    });
  });

  it('asks nothing if advertising was refused before', () => {
    const stored = chosen((id) => id === 'google-analytics', false);
    expect(restore(three, stored, true)).toMatchObject({ how: 'notice', asked: [] });
  });
});
