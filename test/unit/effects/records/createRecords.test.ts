import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../../src/config/readConfig';
import { decide, undecided } from '../../../../src/core/consent';
import { createRecords } from '../../../../src/effects/records/createRecords';

const config = readConfig({ vendors: ['criteo', 'meta'], policy: { version: '2026-11' } });
const key = 'kotowari-records';
const another = readConfig({ storage: { name: 'another' } });
const shown = { locale: 'ja', textHash: 'a1', configHash: 'b2' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
});

describe('the records', () => {
  it('are empty before the first decision', () => {
    expect(createRecords(config).list()).toEqual([]);
  });

  it('contain the time, the way, the policy version and the answer for every vendor (R84)', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-01T03:00:00.000Z') });
    const records = createRecords(config);
    records.add(
      decide(config, 'preferences', (id) => id === 'criteo'),
      shown,
    );
    expect(records.list()).toEqual([
      {
        schema: 1,
        id: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
        previousId: null,
        decidedAt: '2026-11-01T03:00:00.000Z',
        days: 180,
        how: 'preferences',
        vendors: { criteo: true, meta: false },
        policyVersion: '2026-11',
        gpc: false,
        scope: location.host,
        ...shown,
      },
    ]);
  });

  it('contain nothing about the shopper: no address, browser or page (R84)', () => {
    const records = createRecords(config);
    records.add(
      decide(config, 'notice', () => true),
      shown,
    );
    expect(Object.keys(records.list()[0] ?? {}).sort()).toEqual(
      [
        ...['schema', 'id', 'previousId', 'decidedAt', 'days', 'how', 'vendors', 'policyVersion'],
        ...['gpc', 'scope', 'locale', 'textHash', 'configHash'],
      ].sort(),
    );
    expect(records.list()[0]?.scope).not.toContain('/');
  });

  it('include refusals and withdrawals, oldest first (R84)', () => {
    const records = createRecords(config);
    records.add(
      decide(config, 'notice', () => false),
      shown,
    );
    records.add(
      decide(config, 'preferences', () => true),
      shown,
    );
    records.add(
      decide(config, 'withdraw', () => false),
      shown,
    );
    expect(records.list().map(({ how }) => how)).toEqual(['notice', 'preferences', 'withdraw']);
    expect(records.list()[2]?.vendors).toEqual({ criteo: false, meta: false });
  });

  it('have unique ids, and each has the id of the previous one (R84)', () => {
    const records = createRecords(config);
    for (let count = 0; count < 5; count += 1) {
      records.add(
        decide(config, 'api', () => true),
        shown,
      );
    }
    const ids = records.list().map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(records.list().map(({ previousId }) => previousId)).toEqual([null, ...ids.slice(0, 4)]);
  });

  it('have ids without a secure context too', () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new TypeError('crypto.randomUUID is not a function');
    });
    const records = createRecords(config);
    records.add(
      decide(config, 'api', () => true),
      shown,
    );
    expect(records.list()[0]?.id).toMatch(/^\d+(-\d+){3}$/);
  });

  it('keep what another tab has added in the meantime', () => {
    const [here, there] = [createRecords(config), createRecords(config)];
    here.add(
      decide(config, 'notice', () => true),
      shown,
    );
    there.add(
      decide(config, 'preferences', () => false),
      shown,
    );
    here.add(
      decide(config, 'withdraw', () => false),
      shown,
    );
    for (const records of [here, there]) {
      expect(records.list().map(({ how }) => how)).toEqual(['notice', 'preferences', 'withdraw']);
    }
  });

  it('are read again on the next page', () => {
    const records = createRecords(config);
    records.add(
      decide(config, 'notice', () => true),
      shown,
    );
    expect(createRecords(config).list()).toEqual(records.list());
    expect(createRecords(another).list()).toEqual([]);
  });

  it('are the last fifty', () => {
    const records = createRecords(config);
    vi.useFakeTimers({ now: 0 });
    for (let count = 0; count < 60; count++) {
      records.add(
        decide(config, 'api', () => true),
        shown,
      );
      vi.advanceTimersByTime(1);
    }
    expect(records.list()).toHaveLength(50);
    expect(records.list()[0]?.decidedAt).toBe(new Date(10).toISOString());
    expect(createRecords(config).list()).toEqual(records.list());
  });

  it.each([
    [3, 3],
    [0, 0],
  ])('are as many as the site sets: %i', (max, kept) => {
    const records = createRecords(readConfig({ records: { max } }));
    for (let count = 0; count < 5; count += 1) {
      records.add(
        decide(config, 'api', () => true),
        shown,
      );
    }
    expect(records.list()).toHaveLength(kept);
  });

  it('are erased by an undecided state', () => {
    const records = createRecords(config);
    records.add(
      decide(config, 'notice', () => true),
      shown,
    );
    records.add(undecided(config), shown);
    expect(records.list()).toEqual([]);
    expect(createRecords(config).list()).toEqual([]);
  });

  it('last as long as the page if storage is blocked (R76)', () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const records = createRecords(config);
    expect(() =>
      records.add(
        decide(config, 'notice', () => true),
        shown,
      ),
    ).not.toThrow();
    records.add(
      decide(config, 'withdraw', () => false),
      shown,
    );
    expect(records.list()).toHaveLength(2);
  });

  it('last as long as the page if storage is full (R76)', () => {
    const records = createRecords(config);
    records.add(
      decide(config, 'notice', () => true),
      shown,
    );
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    records.add(
      decide(config, 'withdraw', () => false),
      shown,
    );
    expect(records.list().map(({ how }) => how)).toEqual(['notice', 'withdraw']);
  });

  it.each(['', 'null', '1', '"text"', '{}', '{"filter":1}', '[null,1,"x",[],{}]', '[{', '\u0000'])(
    'are empty if something else is stored: %s (R75)',
    (text) => {
      localStorage.setItem(key, text);
      const records = createRecords(config);
      expect(records.list()).toEqual([]);
      expect(() =>
        records.add(
          decide(config, 'notice', () => true),
          shown,
        ),
      ).not.toThrow();
      expect(createRecords(config).list()).toHaveLength(1);
    },
  );
});
