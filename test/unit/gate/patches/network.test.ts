import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../../src/createKotowari';
import type { UserConfig } from '../../../../src/types';
import { never } from '../../../fixtures/vendor-urls';
import { nextTask, settle, useFreshPage } from '../../page';
import { criteo, meta, shared } from '../openGate';

useFreshPage();

/** What each call to the browser's own functions was for. */
const sent: unknown[] = [];

/** Those of the browser, as far as the gate and these tests use them. A gate wraps what they have. */
function makeXhr() {
  return class extends EventTarget {
    state = 0;
    url = '';
    get readyState() {
      return this.state;
    }
    open(_: string, url: string | URL, __ = true) {
      this.url = `${url}`;
      this.state = 1;
    }
    send(body?: unknown) {
      sent.push(body === undefined ? this.url : [this.url, body]);
    }
    abort() {
      this.state = 0;
    }
  };
}

class Socket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 3;
  readyState = 0;
  readonly url: string;
  constructor(url: string | URL) {
    super();
    this.url = `${url}`;
    sent.push(this.url);
  }
  send(text: string) {
    sent.push(text);
  }
  close() {
    this.readyState = 3;
    this.dispatchEvent(new Event('close'));
  }
}

beforeEach(() => {
  sent.length = 0;
  const call = (input: RequestInfo | URL) =>
    sent.push(input instanceof Request ? input.url : `${input}`);
  const natives = {
    async fetch(input: RequestInfo | URL) {
      call(input);
      return new Response('answer');
    },
  };
  vi.stubGlobal('fetch', natives.fetch);
  vi.stubGlobal('XMLHttpRequest', makeXhr());
  // jsdom has none; Node's is a global, and none of the window's.
  Object.assign(window, { Request });
  vi.stubGlobal('WebSocket', class extends Socket {});
  vi.stubGlobal('EventSource', class extends Socket {});
  Object.assign(Navigator.prototype, {
    sendBeacon: (url: string | URL) => call(url) > 0,
  });
  HTMLFormElement.prototype.submit = function () {
    sent.push(this.action);
  };
});

/** What became of a promise so far. */
function watch(promise: Promise<unknown>): { end: unknown } {
  const watched: { end: unknown } = { end: 'none' };
  promise.then(
    () => {
      watched.end = 'answer';
    },
    (reason: unknown) => {
      watched.end = reason;
    },
  );
  return watched;
}

/** The events that a target gets, in their order. */
function listen(target: EventTarget, ...types: string[]): string[] {
  const heard: string[] = [];
  for (const type of types) target.addEventListener(type, () => heard.push(type));
  return heard;
}

function openXhr(url: string | URL, isAsync = true) {
  const request = new XMLHttpRequest();
  request.open('GET', url, isAsync);
  return request;
}

const ways: [name: string, call: (url: string) => unknown][] = [
  ['fetch of a string', (url) => void fetch(url).catch(Boolean)],
  ['fetch of a URL', (url) => void fetch(new URL(url)).catch(Boolean)],
  ['fetch of a request', (url) => void fetch(new Request(url)).catch(Boolean)],
  ['XMLHttpRequest', (url) => openXhr(url).send()],
  ['XMLHttpRequest of a URL', (url) => openXhr(new URL(url)).send()],
  ['sendBeacon', (url) => expect(navigator.sendBeacon(url)).toBe(true)],
  ['sendBeacon of a URL', (url) => expect(navigator.sendBeacon(new URL(url))).toBe(true)],
  ['WebSocket', (url) => new WebSocket(url)],
  ['EventSource', (url) => new EventSource(url)],
  ['form.submit', (url) => Object.assign(document.createElement('form'), { action: url }).submit()],
];

describe.each(ways)('a call of page code by %s', (_, call) => {
  it('waits while the shopper is undecided, and goes with the vendor’s allowance (R85, R87)', async () => {
    const kotowari = createKotowari();
    call(criteo);
    call(meta);
    await settle();
    expect(sent).toEqual([]);
    kotowari.update({ criteo: true });
    expect(sent).toEqual([]);
    await settle();
    expect(sent).toEqual([criteo]);
    kotowari.update({ meta: true });
    await settle();
    expect(sent).toEqual([criteo]);
  });

  it('never leaves when it is refused, before or after (R88)', async () => {
    const kotowari = createKotowari();
    call(criteo);
    kotowari.rejectAll();
    call(criteo);
    await settle();
    expect(sent).toEqual([]);
  });

  it('leaves at once when its vendor is allowed, and no more after a withdrawal (R88, R89)', async () => {
    const kotowari = createKotowari();
    kotowari.update({ criteo: true });
    call(criteo);
    await nextTask();
    expect(sent).toEqual([criteo]);
    kotowari.withdraw();
    call(criteo);
    await settle();
    expect(sent).toEqual([criteo]);
  });

  it('leaves at once when it is nobody’s, or never held (R90)', async () => {
    createKotowari();
    const urls = ['https://shop.example/api', ...never];
    for (const url of urls) call(url);
    await nextTask();
    expect(sent).toEqual(urls);
  });

  it('leaves once every vendor of its URL is allowed (R89)', async () => {
    const kotowari = createKotowari();
    call(shared);
    kotowari.update({ line: true, 'yahoo-ads': true });
    await settle();
    expect(sent).toEqual([shared]);
    kotowari.update({ line: false });
    call(shared);
    await settle();
    expect(sent).toEqual([shared]);
  });

  it.each<UserConfig>([{ gate: 'tags' }, { gate: 'marked' }])(
    'leaves at once where the site wants it so: %j',
    async (config) => {
      createKotowari(config);
      call(criteo);
      await nextTask();
      expect(sent).toEqual([criteo]);
    },
  );
});

describe('calls that wait', () => {
  it('go in the order in which they were made (R87)', async () => {
    const kotowari = createKotowari();
    fetch(`${criteo}?1`);
    navigator.sendBeacon(`${criteo}?2`);
    openXhr(`${criteo}?3`).send();
    new WebSocket(`${criteo}?4`);
    kotowari.acceptAll();
    await settle();
    expect(sent).toEqual([1, 2, 3, 4].map((number) => `${criteo}?${number}`).sort());
  });
});

describe('fetch', () => {
  it('has no answer while it waits, and then the browser’s own (R93)', async () => {
    const kotowari = createKotowari();
    const answer = fetch(criteo);
    const watched = watch(answer);
    await settle();
    expect(watched.end).toBe('none');
    kotowari.acceptAll();
    expect(await (await answer).text()).toBe('answer');
  });

  it('ends as a blocked request does when it is refused (R88)', async () => {
    const kotowari = createKotowari();
    const before = watch(fetch(criteo));
    kotowari.rejectAll();
    const after = watch(fetch(criteo));
    await settle();
    for (const { end } of [before, after]) {
      expect(end).toBeInstanceOf(TypeError);
      expect(end).toMatchObject({ message: 'Failed to fetch' });
    }
  });

  it('is asked about by the URL that the browser reads, not by what looks like one (R88)', async () => {
    createKotowari().rejectAll();
    const disguised = { url: 'https://shop.example/', toString: () => criteo };
    await fetch(disguised as unknown as string).catch(Boolean);
    expect(sent).toEqual([]);
  });

  it('keeps its name and its length (R95)', () => {
    createKotowari();
    expect([fetch.name, fetch.length]).toEqual(['fetch', 1]);
  });

  it('that is given up while it waits ends at once, and never leaves (R93)', async () => {
    const kotowari = createKotowari();
    const stop = new AbortController();
    const watched = watch(fetch(criteo, { signal: stop.signal }));
    await nextTask();
    stop.abort();
    await nextTask();
    expect(watched.end).toMatchObject({ name: 'AbortError' });
    kotowari.acceptAll();
    await settle();
    expect(sent).toEqual([]);
  });
});

describe('an XMLHttpRequest', () => {
  it('shows itself as opened while it waits, and keeps what it sends (R93, R87)', async () => {
    const kotowari = createKotowari();
    const request = openXhr(criteo);
    request.send('body');
    await settle();
    expect(request.readyState).toBe(1);
    kotowari.acceptAll();
    await settle();
    expect(sent).toEqual([[criteo, 'body']]);
  });

  it('ends as a blocked request does when it is refused (R88)', async () => {
    const kotowari = createKotowari();
    kotowari.rejectAll();
    const request = openXhr(criteo);
    const heard = listen(request, 'readystatechange', 'error', 'load', 'loadend', 'abort');
    request.send();
    expect(heard).toEqual([]);
    await nextTask();
    expect(heard).toEqual(['readystatechange', 'error', 'loadend']);
    expect(request.readyState).toBe(4);
  });

  it('can be used again after that (R95)', async () => {
    const kotowari = createKotowari();
    kotowari.rejectAll();
    const request = openXhr(criteo);
    request.send();
    await nextTask();
    request.open('GET', '/own');
    expect(request.readyState).toBe(1);
    request.send();
    expect(sent).toEqual(['/own']);
  });

  it.each<[string, (request: XMLHttpRequest) => void]>([
    ['abort', (request) => request.abort()],
    ['open', (request) => request.open('GET', '/own')],
  ])('that is given up while it waits never leaves: %s (R93)', async (_, giveUp) => {
    const kotowari = createKotowari();
    const request = openXhr(criteo);
    request.send();
    giveUp(request);
    kotowari.acceptAll();
    await settle();
    expect(sent).toEqual([]);
  });

  it('that would stop the page until it is done throws instead of waiting (R88)', () => {
    createKotowari();
    const request = openXhr(criteo, false);
    expect(() => request.send()).toThrow(expect.objectContaining({ name: 'NetworkError' }));
    const own = openXhr('/own', false);
    own.send();
    expect(sent).toEqual(['/own']);
  });

  it('is asked about by the URL that the browser was given, read once (R85)', () => {
    createKotowari();
    const answers = ['/own', criteo];
    openXhr({ toString: () => answers.shift() } as unknown as string).send();
    expect(sent).toEqual(['/own']);
    expect(answers).toEqual([criteo]);
  });
});

describe.each(['WebSocket', 'EventSource'] as const)('a connection by %s', (name) => {
  const open = (url: string) => new (Reflect.get(globalThis, name) as typeof WebSocket)(url);

  it('shows itself as connecting while it waits, and is an instance of its class (R93)', () => {
    createKotowari();
    const connection = open(criteo);
    expect(connection).toBeInstanceOf(Reflect.get(globalThis, name));
    expect(connection.readyState).toBe(0);
    expect(connection.url).toBe(criteo);
  });

  it('is closed at once by a refusal of its vendor, and no other one is (R88)', () => {
    const kotowari = createKotowari();
    kotowari.acceptAll();
    const [vendor, other, own] = [criteo, meta, 'wss://shop.example/'].map(open);
    kotowari.update({ criteo: false });
    expect(vendor?.readyState).toBe(3);
    expect(other?.readyState).toBe(0);
    expect(own?.readyState).toBe(0);
    kotowari.withdraw();
    expect(other?.readyState).toBe(3);
    expect(own?.readyState).toBe(0);
  });

  it('that was opened late is closed by a refusal, too (R88)', async () => {
    const kotowari = createKotowari();
    const connection = open(criteo);
    kotowari.acceptAll();
    await settle();
    expect(connection.readyState).toBe(0);
    kotowari.withdraw();
    expect(connection.readyState).toBe(3);
  });

  it('keeps the constants of its class, and classes can extend it (R95)', () => {
    createKotowari();
    const Native = Reflect.get(globalThis, name) as typeof WebSocket;
    expect(Native.CLOSED).toBe(3);
    class Own extends Native {}
    const own = new Own('wss://shop.example/');
    expect(own).toBeInstanceOf(Own);
    expect(own).toBeInstanceOf(Native);
    expect(new Own(criteo)).toBeInstanceOf(Own);
  });
});

describe('where the browser has no such function', () => {
  it('nothing is missed (R95)', () => {
    vi.stubGlobal('EventSource', undefined);
    vi.stubGlobal('fetch', undefined);
    Reflect.deleteProperty(Navigator.prototype, 'sendBeacon');
    expect(() => createKotowari()).not.toThrow();
    expect(typeof EventSource).toBe('undefined');
    expect(navigator.sendBeacon).toBeUndefined();
    new WebSocket(criteo);
    expect(sent).toEqual([]);
  });
});
