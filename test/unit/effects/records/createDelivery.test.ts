import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDelivery } from '../../../../src/effects/records/createDelivery';
import type { ConsentRecord } from '../../../../src/types';

const key = 'kotowari-sent';
const endpoint = '/records';
let records: ConsentRecord[];
/** The server's answers in turn; the last one repeats. An error stands for a network failure. */
let answers: (number | Error)[];
const fetch = vi.fn(async (_url: string, _options: RequestInit) => {
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  if (answer instanceof Error) throw answer;
  return { ok: answer === 201, status: answer };
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-01T03:00:00.000Z') });
  vi.stubGlobal('fetch', fetch);
  fetch.mockClear();
  records = ['a1', 'b2', 'c3'].map((id) => ({ id }) as ConsentRecord);
  answers = [201];
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

function open(): () => void {
  return createDelivery({ endpoint, key, list: () => records });
}

/** Returns the ids that were sent, in order. */
function sent(): string[] {
  return fetch.mock.calls.map(([, { body }]) => JSON.parse(`${body}`).id);
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('a delivery', () => {
  it('sends each record once, oldest first, on this page and on later ones (R84)', async () => {
    open()();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
    records.push({ id: 'd4' } as ConsentRecord);
    open()();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3', 'd4']);
  });

  it('survives leaving the page, and reveals neither the sender nor the page (R84)', async () => {
    open()();
    await pass(0);
    expect(fetch.mock.calls[0]).toEqual([
      endpoint,
      expect.objectContaining({
        method: 'POST',
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { 'Content-Type': 'application/json' },
      }),
    ]);
  });

  it('runs once, however often it is started while it runs', async () => {
    const deliver = open();
    for (let count = 0; count < 5; count += 1) deliver();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
  });

  it.each([
    ['the network', new TypeError('Failed to fetch')],
    ['the server', 503],
    ['the server, which is busy', 429],
    ['the server, which is slow', 408],
  ])('retries with growing delays while %s fails, and loses nothing', async (_, failure) => {
    answers = [failure];
    open()();
    const after = async (milliseconds: number) => {
      await pass(milliseconds);
      return fetch.mock.calls.length;
    };
    expect(await after(0)).toBe(1);
    expect(await after(1999)).toBe(1);
    expect(await after(1)).toBe(2);
    expect(await after(3999)).toBe(2);
    expect(await after(1)).toBe(3);
    answers = [201];
    await pass(8000);
    expect(sent().slice(3)).toEqual(['a1', 'b2', 'c3']);
  });

  it('retries once an hour in the end', async () => {
    answers = [500];
    open()();
    await pass(24 * 3_600_000);
    fetch.mockClear();
    await pass(3_600_000);
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('waits on the next page for the rest of the delay', async () => {
    answers = [500];
    let isLeft = false;
    createDelivery({ endpoint, key, list: () => (isLeft ? [] : records) })();
    await pass(2000);
    expect(fetch).toHaveBeenCalledTimes(2);
    isLeft = true;
    open()();
    await pass(3999);
    expect(fetch).toHaveBeenCalledTimes(2);
    await pass(1);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('does not wait longer than the longest delay, after the clock was set back', async () => {
    localStorage.setItem(key, '{"last":"","failures":1,"notBefore":9999999999999}');
    open()();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
  });

  it('skips a record that the server will never accept, with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    answers = [400, 201];
    open()();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
    expect(warn.mock.calls).toEqual([['kotowari: the record a1 was not taken (400)']]);
  });

  it('sends nothing while offline, and goes on when it is started again', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const deliver = open();
    deliver();
    await pass(60_000);
    expect(fetch).not.toHaveBeenCalled();
    onLine.mockReturnValue(true);
    deliver();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
  });

  it('sends all records if the last delivered one is no longer stored', async () => {
    localStorage.setItem(key, '{"last":"gone"}');
    open()();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
  });

  it('sends each record once if nothing can be stored (R76)', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const deliver = open();
    deliver();
    await pass(0);
    deliver();
    await pass(0);
    expect(sent()).toEqual(['a1', 'b2', 'c3']);
  });

  it.each([
    '',
    'null',
    '1',
    '"x"',
    '[]',
    '{',
    '{"failures":"x","notBefore":"y"}',
    '{"failures":-9}',
  ])('survives any other value in its place: %s (R75)', async (text) => {
    localStorage.setItem(key, text);
    answers = [500];
    open()();
    await pass(1999);
    expect(fetch).toHaveBeenCalledOnce();
  });
});
