import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig, type UserConfig } from '../../src/config';
import { type ConsentState, decide, recall, undecided } from '../../src/consent';

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
function recallAfter(age: number, user: UserConfig = {}): ConsentState {
  vi.setSystemTime(now);
  const kept = decide(config, 'notice', () => true);
  vi.setSystemTime(now + age);
  return recall(readConfig({ policy: { version: '2026-10' }, ...user }), kept);
}

describe('the state before any choice', () => {
  it('refuses every vendor in opt-in mode', () => {
    const state = undecided(config);
    expect(state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(state.vendors)).toEqual(Array(10).fill(false));
  });

  it('allows every vendor in opt-out mode, and is a choice no more than the other', () => {
    const state = undecided(readConfig({ mode: 'opt-out' }));
    expect(state).toMatchObject({ decided: false, decidedAt: null, how: null });
    expect(Object.values(state.vendors)).toEqual(Array(10).fill(true));
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

  it('names only the vendors of this site', () => {
    const state = decide(readConfig({ vendors: ['meta'] }), 'notice', () => true);
    expect(state.vendors).toEqual({ meta: true });
  });
});

describe('a kept choice', () => {
  it('counts as it was made', () => {
    const kept = decide(config, 'preferences', (id) => id === 'line');
    vi.setSystemTime(now + day);
    expect(recall(config, kept)).toEqual(kept);
  });

  it('is none when there is none', () => {
    expect(recall(config, null)).toEqual(undecided(config));
  });

  it('counts until 180 days after the decision, however often the page is seen (R41, R78)', () => {
    expect(recallAfter(180 * day - 1).decided).toBe(true);
    expect(recallAfter(180 * day).decided).toBe(false);
  });

  it('counts as many days as the site says (R78)', () => {
    expect(recallAfter(30 * day - 1, { storage: { days: 30 } }).decided).toBe(true);
    expect(recallAfter(30 * day, { storage: { days: 30 } }).decided).toBe(false);
    expect(recallAfter(365 * day, { storage: { days: 400 } }).decided).toBe(true);
  });

  it('counts as long when it is a refusal as when it allows (R41)', () => {
    const kept = decide(config, 'notice', () => false);
    vi.setSystemTime(now + 179 * day);
    expect(recall(config, kept).decided).toBe(true);
    vi.setSystemTime(now + 180 * day);
    expect(recall(config, kept).decided).toBe(false);
  });

  it('is asked again when it lies in the future by more than a clock can be wrong (R75)', () => {
    expect(recallAfter(-23 * hour).decided).toBe(true);
    expect(recallAfter(-25 * hour).decided).toBe(false);
  });

  it.each(['', 'yesterday', 'NaN', '99999-99-99'])(
    'is asked again when its date is none: "%s" (R75)',
    (decidedAt) => {
      const kept = { ...decide(config, 'notice', () => true), decidedAt };
      expect(recall(config, kept)).toEqual(undecided(config));
    },
  );

  it('is asked again when the policy has another version (R42)', () => {
    expect(recallAfter(0, { policy: { version: '2026-11' } }).decided).toBe(false);
    expect(recallAfter(0, { policy: {} }).decided).toBe(false);
  });

  it('is asked again when a vendor has come since (R42)', () => {
    const kept = decide(readConfig({ vendors: ['criteo', 'meta'] }), 'notice', () => true);
    const more = readConfig({ vendors: ['criteo', 'meta', 'line'] });
    expect(recall(more, kept)).toEqual(undecided(more));
  });

  it('is not asked again when a vendor has gone, and forgets that one (R42)', () => {
    const state = recallAfter(0, { vendors: ['criteo', 'meta'] });
    expect(state.decided).toBe(true);
    expect(state.vendors).toEqual({ criteo: true, meta: true });
  });

  it('falls back to all allowed only where the site is opt-out', () => {
    expect(recallAfter(181 * day).vendors.criteo).toBe(false);
    expect(recallAfter(181 * day, { mode: 'opt-out' }).vendors.criteo).toBe(true);
  });

  it('keeps a refusal in opt-out mode', () => {
    const kept = decide(config, 'notice', () => false);
    const optOut = readConfig({ mode: 'opt-out', policy: { version: '2026-10' } });
    expect(Object.values(recall(optOut, kept).vendors)).not.toContain(true);
  });

  it('allows nothing that is not plainly allowed (R75)', () => {
    const vendors = Object.fromEntries(config.vendors.map(({ id }) => [id, 'true']));
    const kept = { ...decide(config, 'notice', () => true), vendors };
    const state = recall(config, kept as unknown as ConsentState);
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
        recall(
          config,
          decide(config, 'api', () => true),
        ),
    ],
  ])('is frozen, in all its depth: %s', (_, make) => {
    const state = make();
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.isFrozen(state.vendors)).toBe(true);
  });
});
