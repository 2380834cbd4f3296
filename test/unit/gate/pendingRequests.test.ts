// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPendingRequests, type PendingRequests } from '../../../src/gate/pendingRequests';
import { createRequestLog, type RequestLog } from '../../../src/gate/requestLog';
import { criteo, meta, openGate } from './openGate';

let allowed: Set<string>;
let isDecided: boolean;
let calls: PendingRequests;
let log: RequestLog;
const ends: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  const open = openGate();
  allowed = open.allowed;
  isDecided = false;
  log = createRequestLog();
  calls = createPendingRequests(open.gate, () => isDecided, log);
  ends.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

/** A call that tells its end by its name. */
function wait(name: string, url = criteo, key?: object): void {
  const end = (how: string) => () => ends.push(`${name} ${how}`);
  if (key) calls.wait('fetch', url, end('went'), end('failed'), key);
  else calls.wait('fetch', url, end('went'), end('failed'));
}

/** The shopper allows these and refuses the rest. */
function decide(...ids: string[]): void {
  isDecided = true;
  allowed.clear();
  for (const id of ids) allowed.add(id);
  calls.settle();
}

describe('the log of requests', () => {
  const fates = () => log.entries.map(({ kind, url, fate }) => [kind, url, fate]);

  it('tells what became of each call', () => {
    wait('one', criteo);
    wait('two', meta);
    expect(fates()).toEqual([
      ['fetch', criteo, 'held'],
      ['fetch', meta, 'held'],
    ]);
    decide('meta');
    vi.runAllTimers();
    expect(fates()).toEqual([
      ['fetch', criteo, 'refused'],
      ['fetch', meta, 'released'],
    ]);
  });

  it('keeps the first thousand', () => {
    for (let index = 0; index < 1200; index += 1) wait(`${index}`);
    expect(log.entries).toHaveLength(1000);
  });
});

describe('a call to a vendor', () => {
  it('waits while the shopper is undecided (R85)', () => {
    wait('one');
    calls.settle();
    vi.runAllTimers();
    expect(ends).toEqual([]);
  });

  it('goes in a later task when its vendor is allowed, and once (R83, R87)', () => {
    wait('one');
    wait('two');
    decide('criteo');
    expect(ends).toEqual([]);
    vi.runAllTimers();
    expect(ends).toEqual(['one went', 'two went']);
    decide('criteo');
    vi.runAllTimers();
    expect(ends).toHaveLength(2);
  });

  it('fails when its vendor is refused, alone among others (R88, R89)', () => {
    wait('one', criteo);
    wait('two', meta);
    decide('meta');
    vi.runAllTimers();
    expect(ends).toEqual(['one failed', 'two went']);
  });

  it('fails in a later task when its vendor was refused before (R88)', () => {
    decide();
    wait('one');
    expect(ends).toEqual([]);
    vi.runAllTimers();
    expect(ends).toEqual(['one failed']);
  });

  it('fails when its vendor is refused again before its task (R88)', () => {
    wait('one');
    decide('criteo');
    decide();
    vi.runAllTimers();
    expect(ends).toEqual(['one failed']);
  });

  it('goes by the last word when its vendor is allowed again before its task (R87)', () => {
    wait('one');
    decide();
    decide('criteo');
    vi.runAllTimers();
    expect(ends).toEqual(['one went']);
  });
});

describe('a call that is given up', () => {
  it('neither goes nor fails (R93)', () => {
    const key = {};
    wait('one', criteo, key);
    wait('two');
    calls.drop(key);
    decide('criteo');
    vi.runAllTimers();
    expect(ends).toEqual(['two went']);
  });

  it('neither goes nor fails when it is given up between the decision and its task (R93)', () => {
    const key = {};
    wait('one', criteo, key);
    decide('criteo');
    calls.drop(key);
    vi.runAllTimers();
    expect(ends).toEqual([]);
  });

  it('is told of, whether there was any', () => {
    const key = {};
    expect(calls.drop(key)).toBe(false);
    wait('one', criteo, key);
    expect(calls.drop(key)).toBe(true);
    expect(calls.drop(key)).toBe(false);
  });
});

describe('more calls than anybody needs', () => {
  it('fail at once, and the ones before them go on waiting (R88)', () => {
    for (let number = 0; number < 1000; number += 1) wait('early');
    vi.runAllTimers();
    expect(ends).toEqual([]);
    wait('late');
    vi.runAllTimers();
    expect(ends).toEqual(['late failed']);
    decide('criteo');
    vi.runAllTimers();
    expect(ends.filter((end) => end === 'early went')).toHaveLength(1000);
  });
});

describe('an open connection', () => {
  /** A connection that can be closed from either side. */
  function connect(url: string) {
    const close = vi.fn();
    return Object.assign(new EventTarget(), { url, close }) as unknown as WebSocket;
  }

  it('is closed when its vendor is refused, and not before (R88)', () => {
    const one = connect(criteo);
    const other = connect(meta);
    decide('criteo', 'meta');
    calls.keep(one);
    calls.keep(other);
    decide('criteo', 'meta');
    expect(one.close).not.toHaveBeenCalled();
    decide('meta');
    expect(one.close).toHaveBeenCalled();
    expect(other.close).not.toHaveBeenCalled();
  });

  it('is left alone when it is no vendor’s (R90)', () => {
    const own = connect('wss://shop.example/');
    calls.keep(own);
    decide();
    expect(own.close).not.toHaveBeenCalled();
  });

  it('is forgotten when it has closed by itself', () => {
    const one = connect(criteo);
    calls.keep(one);
    one.dispatchEvent(new Event('close'));
    decide();
    expect(one.close).not.toHaveBeenCalled();
  });
});
