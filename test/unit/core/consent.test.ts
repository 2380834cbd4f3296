import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config/config';
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

/** What is asked today, when all was allowed on `config` so long ago, for a site set up like this. */
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

  it('allows every vendor in opt-out mode, and is a choice no more than the other', () => {
    const state = undecided(readConfig({ mode: 'opt-out' }));
    expect(state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(state.vendors)).toEqual(Array(builtInRules.length).fill(true));
  });

  it('carries the version of the policy', () => {
    expect(undecided(config).policyVersion).toBe('2026-10');
  });
});

describe('a decision', () => {
  it('asks for each vendor, and says when, how and on which wording', () => {
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

  it('is later than the one before it, though the clock was set back meanwhile (R78)', () => {
    const first = decide(config, 'notice', () => true);
    vi.setSystemTime(now - 20 * hour);
    const second = decide(config, 'withdraw', () => false, false, first.decidedAt);
    expect(Date.parse(`${second.decidedAt}`)).toBe(now + 1);
    expect(restore(config, storedChoice(config, second)).how).toBe('withdraw');
  });

  it('names only the vendors of this site', () => {
    const state = decide(readConfig({ vendors: ['meta'] }), 'notice', () => true);
    expect(state.vendors).toEqual({ meta: true });
  });
});

describe('a stored choice', () => {
  it('counts as it was made', () => {
    const decision = decide(config, 'preferences', (id) => id === 'line');
    vi.setSystemTime(now + day);
    expect(restore(config, storedChoice(config, decision))).toEqual(decision);
  });

  it('is none when there is none', () => {
    expect(restore(config, null)).toEqual(undecided(config));
  });

  it('counts until 180 days after the decision, however often the page is seen (R41, R78)', () => {
    expect(restoreAfter(180 * day - 1).decided).toBe(true);
    expect(restoreAfter(180 * day).decided).toBe(false);
  });

  it('counts as many days as the site says (R78)', () => {
    expect(restoreAfter(30 * day - 1, { storage: { days: 30 } }).decided).toBe(true);
    expect(restoreAfter(30 * day, { storage: { days: 30 } }).decided).toBe(false);
    expect(restoreAfter(365 * day, { storage: { days: 400 } }).decided).toBe(true);
  });

  it('counts as long when it is a refusal as when it allows (R41)', () => {
    const stored = storedChoice(
      config,
      decide(config, 'notice', () => false),
    );
    vi.setSystemTime(now + 179 * day);
    expect(restore(config, stored).decided).toBe(true);
    vi.setSystemTime(now + 180 * day);
    expect(restore(config, stored).decided).toBe(false);
  });

  it('is asked again when it lies in the future by more than a clock can be wrong (R75)', () => {
    expect(restoreAfter(-23 * hour).decided).toBe(true);
    expect(restoreAfter(-25 * hour).decided).toBe(false);
  });

  it.each(['', 'yesterday', 'NaN', '99999-99-99'])(
    'is asked again when its date is none: "%s" (R75)',
    (decidedAt) => {
      const stored = storedChoice(config, {
        ...decide(config, 'notice', () => true),
        decidedAt: decidedAt || '-',
      });
      expect(restore(config, stored)).toEqual(undecided(config));
    },
  );

  it('is asked again when the policy has another version (R42)', () => {
    expect(restoreAfter(0, { policy: { version: '2026-11' } }).decided).toBe(false);
    expect(restoreAfter(0, { policy: {} }).decided).toBe(false);
  });

  it('is not asked again when a vendor has gone, and forgets that one (R42)', () => {
    const state = restoreAfter(0, { vendors: ['criteo', 'meta'] });
    expect(state.decided).toBe(true);
    expect(state.vendors).toEqual({ criteo: true, meta: true });
  });

  it('falls back to all allowed only where the site is opt-out', () => {
    expect(restoreAfter(181 * day).vendors.criteo).toBe(false);
    expect(restoreAfter(181 * day, { mode: 'opt-out' }).vendors.criteo).toBe(true);
  });

  it('keeps a refusal in opt-out mode', () => {
    const stored = storedChoice(
      config,
      decide(config, 'notice', () => false),
    );
    const optOut = readConfig({ mode: 'opt-out', policy: { version: '2026-10' } });
    expect(Object.values(restore(optOut, stored).vendors)).not.toContain(true);
  });

  it('allows nothing that is not plainly allowed (R75)', () => {
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
      'called back',
      () =>
        restore(
          config,
          storedChoice(
            config,
            decide(config, 'api', () => true),
          ),
        ),
    ],
  ])('is frozen, in all its depth: %s', (_, make) => {
    const state = make();
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.isFrozen(state.vendors)).toBe(true);
    expect(Object.isFrozen(state.asked)).toBe(true);
  });
});

describe('what is asked about anew', () => {
  const two = readConfig({ vendors: ['criteo', 'meta'] });
  const shopAds = { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: 'ads.example' }] };
  const withShopAds = (purposes: readonly string[], mode: 'opt-in' | 'opt-out' = 'opt-in') =>
    readConfig({ mode, vendors: ['criteo', { ...shopAds, purposes }] });
  const keptOf = (config = two, allowed = true, gpc = false) =>
    storedChoice(
      config,
      decide(config, 'notice', () => allowed, gpc),
    );

  it('is nobody once everything is decided, and everybody before', () => {
    expect(undecided(two).asked).toEqual(['criteo', 'meta']);
    expect(decide(two, 'notice', () => true).asked).toEqual([]);
    expect(restore(two, keptOf()).asked).toEqual([]);
  });

  it('is a vendor that has come since, alone; the stored ones keep what was decided (R42)', () => {
    const state = restore(readConfig({ vendors: ['criteo', 'meta', 'line'] }), keptOf());
    expect(state).toMatchObject({ decided: true, how: 'notice', asked: ['line'] });
    expect(state.vendors).toEqual({ criteo: true, meta: true, line: false });
  });

  it('runs meanwhile in opt-out mode, as the mode says (R42)', () => {
    const more = readConfig({ mode: 'opt-out', vendors: ['criteo', 'meta', 'line'] });
    expect(restore(more, keptOf(two, false)).vendors).toEqual({
      criteo: false,
      meta: false,
      line: true,
    });
  });

  it('is a vendor that has a new purpose, alone (R42)', () => {
    const stored = keptOf(withShopAds(['advertising']));
    const state = restore(withShopAds(['advertising', 'analytics']), stored);
    expect(state.asked).toEqual(['shop-ads']);
    expect(state.vendors).toEqual({ criteo: true, 'shop-ads': false });
  });

  it('is nobody when a purpose or a vendor has gone (R42)', () => {
    const stored = keptOf(withShopAds(['advertising', 'analytics']));
    const state = restore(withShopAds(['analytics']), stored);
    expect(state.asked).toEqual([]);
    expect(state.vendors).toEqual({ criteo: true, 'shop-ads': true });
    expect(restore(readConfig({ vendors: ['criteo'] }), stored).asked).toEqual([]);
  });

  it('stays refused in opt-out mode with a new purpose when it was refused before', () => {
    const stored = keptOf(withShopAds(['advertising']), false);
    const state = restore(withShopAds(['advertising', 'analytics'], 'opt-out'), stored);
    expect(state).toMatchObject({ asked: ['shop-ads'], vendors: { 'shop-ads': false } });
  });

  it('is everybody on a new wording; in opt-out mode a refusal lasts until the answer (R42)', () => {
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

  it('is nobody because of a choice that an older Kotowari stored by the ids alone', () => {
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

  it('never is a vendor for the reason that its id is the name of a method of objects', () => {
    const odd = { ...shopAds, id: 'constructor' };
    const state = restore(readConfig({ vendors: ['criteo', odd] }), keptOf());
    expect(state.asked).toEqual(['constructor']);
    expect(state.vendors).toEqual({ criteo: true, constructor: false });
  });
});

describe('the signal of the browser', () => {
  const three = readConfig({ vendors: ['google-analytics', 'criteo', 'meta'] });
  const optOut = readConfig({ mode: 'opt-out', vendors: ['google-analytics', 'criteo', 'meta'] });
  const chosen = (allows: (id: string) => boolean, gpc: boolean) =>
    storedChoice(three, decide(three, 'notice', allows, gpc));

  it('refuses advertising in opt-out mode as well, until there is a choice (R25)', () => {
    expect(undecided(optOut, true)).toMatchObject({
      decided: false,
      how: 'gpc',
      gpc: true,
      decidedAt: null,
      asked: ['google-analytics', 'criteo', 'meta'],
      vendors: { 'google-analytics': true, criteo: false, meta: false },
    });
  });

  it('allows nothing: all that runs with it runs without it (R26)', () => {
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

  it('leaves a choice made while it was on as it is (R27)', () => {
    const stored = chosen(() => true, true);
    expect(restore(three, stored, true)).toMatchObject({ how: 'notice', gpc: true, asked: [] });
    expect(restore(three, stored, true).vendors).toEqual({
      'google-analytics': true,
      criteo: true,
      meta: true,
    });
  });

  it('has advertising asked about anew that was allowed without it, and that alone (R27)', () => {
    const stored = chosen((id) => id !== 'criteo', false);
    expect(restore(three, stored, true)).toMatchObject({
      decided: true,
      how: 'gpc',
      decidedAt: stored.decidedAt,
      asked: ['meta'],
      vendors: { 'google-analytics': true, criteo: false, meta: false },
    });
  });

  it('asks nothing of who has refused advertising already', () => {
    const stored = chosen((id) => id === 'google-analytics', false);
    expect(restore(three, stored, true)).toMatchObject({ how: 'notice', asked: [] });
  });
});
