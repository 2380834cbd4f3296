import { afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config';
import { decide, undecided } from '../../src/consent';
import { createRecords } from '../../src/record';

const config = readConfig({ vendors: ['criteo', 'meta'], policy: { version: '2026-11' } });
const key = 'kotowari-records';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
});

describe('the records', () => {
  it('are none before the first decision', () => {
    expect(createRecords(key).list()).toEqual([]);
  });

  it('say when, how, on which wording, and of every vendor whether it is allowed (R84)', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-01T03:00:00.000Z') });
    const records = createRecords(key);
    records.add(decide(config, 'preferences', (id) => id === 'criteo'));
    expect(records.list()).toEqual([
      {
        schema: 1,
        decidedAt: '2026-11-01T03:00:00.000Z',
        how: 'preferences',
        vendors: { criteo: true, meta: false },
        policyVersion: '2026-11',
        gpc: false,
      },
    ]);
  });

  it('say nothing of the shopper: no address, browser or page (R84)', () => {
    const records = createRecords(key);
    records.add(decide(config, 'notice', () => true));
    expect(Object.keys(records.list()[0] ?? {}).sort()).toEqual([
      'decidedAt',
      'gpc',
      'how',
      'policyVersion',
      'schema',
      'vendors',
    ]);
  });

  it('have a refusal and a withdrawal like any other decision, the oldest first (R84)', () => {
    const records = createRecords(key);
    records.add(decide(config, 'notice', () => false));
    records.add(decide(config, 'preferences', () => true));
    records.add(decide(config, 'withdraw', () => false));
    expect(records.list().map(({ how }) => how)).toEqual(['notice', 'preferences', 'withdraw']);
    expect(records.list()[2]?.vendors).toEqual({ criteo: false, meta: false });
  });

  it('are there again on the next page', () => {
    const records = createRecords(key);
    records.add(decide(config, 'notice', () => true));
    expect(createRecords(key).list()).toEqual(records.list());
    expect(createRecords('another').list()).toEqual([]);
  });

  it('are the last fifty', () => {
    const records = createRecords(key);
    vi.useFakeTimers({ now: 0 });
    for (let count = 0; count < 60; count++) {
      records.add(decide(config, 'api', () => true));
      vi.advanceTimersByTime(1);
    }
    expect(records.list()).toHaveLength(50);
    expect(records.list()[0]?.decidedAt).toBe(new Date(10).toISOString());
    expect(createRecords(key).list()).toEqual(records.list());
  });

  it('are erased by going back to undecided', () => {
    const records = createRecords(key);
    records.add(decide(config, 'notice', () => true));
    records.add(undecided(config));
    expect(records.list()).toEqual([]);
    expect(createRecords(key).list()).toEqual([]);
  });

  it('last as long as the page where storage is blocked (R76)', () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const records = createRecords(key);
    expect(() => records.add(decide(config, 'notice', () => true))).not.toThrow();
    expect(records.list()).toHaveLength(1);
  });

  it.each(['', 'null', '1', '"text"', '{}', '{"filter":1}', '[null,1,"x",[],{}]', '[{', '\u0000'])(
    'are none where something else is stored: %s (R75)',
    (text) => {
      localStorage.setItem(key, text);
      const records = createRecords(key);
      expect(records.list()).toEqual([]);
      expect(() => records.add(decide(config, 'notice', () => true))).not.toThrow();
      expect(createRecords(key).list()).toHaveLength(1);
    },
  );
});
