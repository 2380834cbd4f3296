// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.example.co.jp/a/b/item.html" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/store';
import { createCleanup } from '../../../src/effects/cleanup';
import type { ConsentState, Observable, VendorRules } from '../../../src/types';
import { builtInRules } from '../../../vendors/rules';

const host = 'www.shop.example.co.jp';
const natives = [Document.prototype, Storage.prototype].map((prototype) =>
  Object.getOwnPropertyDescriptors(prototype),
);

const hold = [{ host: 'ads.example' }];
const acme: VendorRules = {
  id: 'acme',
  purposes: ['advertising'],
  hold,
  cookies: ['acme', 'acme_*', '__Secure-acme', '_both'],
  storage: ['acme.key', 'acme:*'],
  keep: ['acme_optout'],
};
const other: VendorRules = {
  id: 'other',
  purposes: ['analytics'],
  hold,
  cookies: ['other', '_both'],
  storage: ['other'],
  keep: ['acme_too'],
};

const undecided: ConsentState = {
  decided: false,
  vendors: { acme: false, other: false },
  asked: ['acme', 'other'],
  decidedAt: null,
  how: null,
  policyVersion: '',
  gpc: false,
};
const chose = (vendors: Record<string, boolean>): ConsentState => ({
  ...undecided,
  decided: true,
  asked: [],
  how: 'api',
  vendors: { acme: false, other: false, ...vendors },
});
const all = chose({ acme: true, other: true });
const none = chose({});

/** Starts the cleanup on a page with this state, and guards its writes. */
function open(state: ConsentState, vendors: readonly VendorRules[] = [acme, other]) {
  const store: Observable<ConsentState> = createStore(state);
  const cleanup = createCleanup(vendors, store);
  store.subscribe(cleanup.update);
  cleanup.guard(window);
  return { store, cleanup };
}

/** Uses the browser's own setter, whatever is wrapped around it. */
function setCookie(...texts: string[]): void {
  const { cookie } = natives[0] as { cookie?: PropertyDescriptor };
  for (const text of texts) cookie?.set?.call(document, text);
}

function cookies(): string[] {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.replace(/=.*/, ''))
    .sort();
}

function leave(): void {
  window.dispatchEvent(new Event('pagehide'));
}

const listened: [string, EventListener][] = [];

beforeEach(() => {
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) => {
    listened.push([type, listener as EventListener]);
    listen(type, listener as EventListener);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const [type, listener] of listened.splice(0)) removeEventListener(type, listener);
  [Document.prototype, Storage.prototype].forEach((prototype, index) => {
    Object.defineProperties(prototype, natives[index] ?? {});
  });
  setCookie('=;max-age=0');
  for (const name of cookies()) {
    for (const domain of ['', host, 'shop.example.co.jp', 'example.co.jp']) {
      for (const path of ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/item.html']) {
        setCookie(`${name}=;max-age=0;secure;domain=${domain};path=${path}`);
      }
    }
  }
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
});

describe('what a vendor has stored, if the shopper is asked about it again', () => {
  const asked = (change: Partial<ConsentState>) => ({ ...none, asked: ['acme'], ...change });

  it('stays until the answer, while entries of refused vendors go (R42)', () => {
    setCookie('acme=1', 'other=1');
    const { store } = open(asked({}));
    setCookie('acme_1=1');
    expect(cookies()).toEqual(['acme', 'acme_1']);
    store.set(none);
    expect(cookies()).toEqual([]);
  });

  it('goes if the browser’s signal refuses what was allowed before (R25)', () => {
    setCookie('acme=1');
    open(asked({ how: 'gpc' }));
    expect(cookies()).toEqual([]);
  });
});

describe('what a refused vendor has stored', () => {
  it('goes at a refusal, and nothing else does (R10, R97)', () => {
    const { store } = open(all);
    setCookie('acme=1', 'acme_1=1', 'acmes=1', 'xacme=1', 'cart=1', 'ACME=1');
    localStorage.setItem('acme.key', '1');
    localStorage.setItem('acmeXkey', '1');
    localStorage.setItem('acme:', '1');
    sessionStorage.setItem('acme:a\nb', '1');
    sessionStorage.setItem('cart', '1');
    store.set(none);
    expect(cookies()).toEqual(['ACME', 'acmes', 'cart', 'xacme']);
    expect(Object.keys(localStorage)).toEqual(['acmeXkey']);
    expect(Object.keys(sessionStorage)).toEqual(['cart']);
  });

  it('goes when a page starts after an earlier refusal (R10)', () => {
    setCookie('acme=1', 'other=1');
    open(chose({ other: true }));
    expect(cookies()).toEqual(['other']);
  });

  it('goes when the page is left, however it was written (R97)', () => {
    open(none);
    setCookie('acme=1');
    localStorage['acme.key'] = '1';
    leave();
    expect(cookies()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('goes on the host and on every parent domain (R97)', () => {
    setCookie(
      'acme=1',
      `acme_1=1;domain=${host}`,
      'acme_2=1;domain=shop.example.co.jp',
      'acme_3=1;domain=.example.co.jp',
      'acme=1;domain=example.co.jp',
      'acme=1;domain=shop.example.co.jp',
      'cart=1;domain=example.co.jp',
    );
    expect(cookies()).toHaveLength(7);
    open(none);
    expect(cookies()).toEqual(['cart']);
  });

  it('goes on every path above the page, with and without a slash at the end', () => {
    const paths = ['/', '/a', '/a/', '/a/b', '/a/b/', '/a/b/item.html'];
    setCookie(...paths.map((path) => `acme=1;path=${path};domain=example.co.jp`), 'acme=1');
    setCookie(...paths.map((path, index) => `acme_${index}=1;path=${path}`));
    expect(cookies()).toHaveLength(13);
    open(none);
    expect(cookies()).toEqual([]);
  });

  it('goes if the name can only be written as secure', () => {
    setCookie('__Secure-acme=1;secure;path=/a', 'acme=1;secure');
    expect(cookies()).toHaveLength(2);
    open(none);
    expect(cookies()).toEqual([]);
  });

  it('stays if the rules of any vendor keep it (R97)', () => {
    setCookie('acme_optout=1', 'acme_too=1', 'acme_opt=1');
    localStorage.setItem('acme_optout', '1');
    const { store } = open(none);
    expect(cookies()).toEqual(['acme_optout', 'acme_too']);
    expect(localStorage).toHaveLength(1);
    document.cookie = 'acme_optout=2';
    localStorage.setItem('acme_optout', '2');
    expect(document.cookie).toContain('acme_optout=2');
    expect(localStorage.acme_optout).toBe('2');
    store.set(undecided);
    expect(cookies()).toEqual(['acme_optout', 'acme_too']);
  });

  it('goes if several vendors use the name and one of them is refused', () => {
    setCookie('_both=1');
    const { store } = open(all);
    expect(cookies()).toEqual(['_both']);
    store.set(chose({ acme: true }));
    expect(cookies()).toEqual([]);
    document.cookie = '_both=1';
    expect(cookies()).toEqual([]);
  });

  it('is matched by names in which every character except the star is literal', () => {
    const hostile = {
      ...acme,
      cookies: ['a.c', 'a$', '(x)*[y]', 'a|b', '^'],
      storage: ['\\', '*é{2}'],
    };
    setCookie('a.c=1', 'abc=1', 'a$=1', 'a=1', '(x)-[y]=1', 'a|b=1', '^=1', 'b=1');
    for (const key of ['\\', '😀é{2}', 'éé', 'a|b']) localStorage.setItem(key, '1');
    open(none, [hostile]);
    expect(cookies()).toEqual(['a', 'abc', 'b']);
    expect(Object.keys(localStorage)).toEqual(['éé']);
  });

  it('does not include entries without a name, whatever the rules say', () => {
    setCookie('=nameless');
    localStorage.setItem('', '1');
    const greedy = { ...acme, cookies: ['*'], storage: ['*'] };
    open(none, [greedy]);
    open(none, [{ ...acme, cookies: [], storage: [] }]);
    expect(document.cookie).toBe('nameless');
    expect(localStorage).toHaveLength(1);
  });

  it('does not include Kotowari’s own entries, whatever the rules say', () => {
    const greedy = { ...acme, cookies: ['*'], storage: ['*'] };
    const mine = ['shop-choice', '__Host-shop-choice', 'shop-choice-records'];
    setCookie(...mine.map((name) => `${name}=1;secure;path=/`), 'cart=1');
    for (const key of [...mine, 'cart']) localStorage.setItem(key, '1');
    createCleanup([greedy], createStore(none), 'shop-choice').guard(window);
    expect(cookies()).toEqual([...mine].sort());
    expect(Object.keys(localStorage).sort()).toEqual([...mine].sort());
    document.cookie = '__Host-shop-choice=2;secure;path=/';
    expect(document.cookie).toContain('__Host-shop-choice=2');
  });
});

describe('before the choice', () => {
  it('nothing is erased, and every write succeeds', () => {
    setCookie('acme=1');
    open(undecided);
    document.cookie = 'acme_1=1';
    localStorage.setItem('acme.key', '1');
    leave();
    expect(cookies()).toEqual(['acme', 'acme_1']);
    expect(localStorage).toHaveLength(1);
  });

  it('a change that is no choice erases nothing', () => {
    setCookie('acme=1');
    open(undecided).store.set({ ...undecided });
    expect(cookies()).toEqual(['acme']);
  });

  it('the entries of every vendor go once when the choice is reset', () => {
    const { store } = open(all);
    setCookie('acme=1', 'other=1', 'cart=1');
    localStorage.setItem('other', '1');
    store.set(undecided);
    expect(cookies()).toEqual(['cart']);
    expect(localStorage).toHaveLength(0);
    document.cookie = 'acme=1';
    leave();
    expect(cookies()).toEqual(['acme', 'cart']);
  });
});

describe('what running code writes', () => {
  it('is not written once its vendor is refused, and is once it is allowed (R97)', () => {
    const { store } = open(all);
    const write = () => {
      document.cookie = 'acme=1; path=/; domain=example.co.jp; max-age=99';
      document.cookie = '\t acme_1 = 2';
      localStorage.setItem('acme:1', '1');
      sessionStorage.setItem('acme.key', '1');
      return cookies().length + localStorage.length + sessionStorage.length;
    };
    expect(write()).toBe(4);
    store.set(none);
    expect(write()).toBe(0);
    store.set(chose({ acme: true }));
    expect(write()).toBe(4);
  });

  it('is written if it belongs to no refused vendor', () => {
    open(chose({ other: true }));
    document.cookie = 'other=1';
    document.cookie = 'cart=acme=1';
    document.cookie = 'x; acme=1';
    localStorage.setItem('cart', 'acme.key');
    expect(document.cookie).toBe('other=1; cart=acme=1; x');
    expect(localStorage).toHaveLength(1);
  });

  it('is written with any argument that the browser accepts, converted to text once', () => {
    open(none);
    const asked: string[] = [];
    const text = (value: string) => ({
      toString() {
        asked.push(value);
        return value;
      },
    });
    Reflect.set(document, 'cookie', text('cart=1'));
    Reflect.apply(Storage.prototype.setItem, localStorage, [text('a'), text('b')]);
    Reflect.apply(Storage.prototype.setItem, localStorage, [null, undefined]);
    expect(asked).toEqual(['cart=1', 'a', 'b']);
    expect(cookies()).toEqual(['cart']);
    expect(localStorage.null).toBe('undefined');
  });

  it('fails as without the guard', () => {
    const hostile = {
      toString() {
        throw new RangeError('hostile');
      },
    };
    const failures = () =>
      [
        () => Reflect.apply(Storage.prototype.setItem, localStorage, []),
        () => Reflect.apply(Storage.prototype.setItem, localStorage, ['acme.key']),
        () => Reflect.apply(Storage.prototype.setItem, localStorage, [{ name: 'acme' }]),
        () => Reflect.apply(Storage.prototype.setItem, {}, ['cart', '1']),
        () => Reflect.apply(Storage.prototype.setItem, localStorage, [Symbol('acme'), '1']),
        () => Reflect.apply(Storage.prototype.setItem, localStorage, [hostile, '1']),
        () => Reflect.set(document, 'cookie', Symbol('acme=1')),
        () => Reflect.set(document, 'cookie', hostile),
        () => Reflect.set(Document.prototype, 'cookie', 'cart=1'),
        () => localStorage.setItem('cart', 'x'.repeat(6_000_000)),
      ].map((write) => {
        try {
          return String(write());
        } catch (error) {
          return String(error);
        }
      });
    const bare = failures();
    expect(bare.filter((failure) => failure.includes('Error')).length).toBeGreaterThan(8);
    open(none);
    expect(failures()).toEqual(bare);
  });

  it('is not written by a frame’s own natives', () => {
    const { cleanup } = open(none);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const realm = frame.contentWindow as Window & typeof globalThis;
    cleanup.guard(realm);
    realm.document.cookie = 'acme=1';
    Reflect.set(realm.Document.prototype, 'cookie', 'acme=1', document);
    realm.Storage.prototype.setItem.call(realm.localStorage, 'acme.key', '1');
    realm.localStorage.setItem('cart', '1');
    expect(cookies()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['cart']);
  });
});

describe('cookieStore.set', () => {
  class FakeStore {
    readonly written: unknown[][] = [];
    set(...args: unknown[]): Promise<void> {
      this.written.push(args);
      return Promise.resolve();
    }
  }

  it('silently ignores a refused name in both forms of the call', async () => {
    const cookieStore = new FakeStore();
    vi.stubGlobal('CookieStore', FakeStore);
    const { store } = open(all);
    await cookieStore.set('acme', '1');
    store.set(none);
    await expect(cookieStore.set('acme', '2')).resolves.toBeUndefined();
    await expect(cookieStore.set({ name: 'acme_1', value: '2' })).resolves.toBeUndefined();
    const cart = { name: 'cart', value: 'acme' };
    await cookieStore.set(cart);
    await cookieStore.set('cart', 'acme');
    expect(cookieStore.written).toEqual([['acme', '1'], [cart], ['cart', 'acme']]);
    expect(cookieStore.written[1]?.[0]).toBe(cart);
  });

  it('passes unusual arguments on to the browser', () => {
    const seen: unknown[][] = [];
    class Odd {
      set(...args: unknown[]): void {
        seen.push(args);
      }
    }
    vi.stubGlobal('CookieStore', Odd);
    open(none);
    const calls = [
      [],
      [null],
      [undefined],
      [{}],
      ['acme'],
      [Symbol('acme')],
      [{ name: 1 }],
      [1, 2],
    ];
    for (const args of calls) new Odd().set(...args);
    expect(seen).toEqual(calls);
  });
});

describe('if the browser forbids storage', () => {
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError');
  };

  it('cleanup does not throw, and erases what it can', () => {
    setCookie('acme=1');
    sessionStorage.setItem('acme.key', '1');
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(forbidden);
    open(none);
    expect(cookies()).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('cleanup does not throw without cookies, or if nothing can be removed', () => {
    localStorage.setItem('acme.key', '1');
    sessionStorage.setItem('acme.key', '1');
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(forbidden);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(forbidden);
    open(none);
    leave();
    vi.mocked(Storage.prototype.removeItem).mockRestore();
    leave();
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
  });

  it('cleanup gives up on a cookie that cannot be erased', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('acme=1; acme=2; cart=1');
    const set = vi.spyOn(Document.prototype, 'cookie', 'set');
    open(none);
    expect(set.mock.calls.every(([text]) => text.startsWith('acme=;max-age=0;path='))).toBe(true);
    expect(set.mock.calls.length).toBeLessThan(1000);
  });

  it('the guard does not throw for a realm that it cannot access', () => {
    const { cleanup } = open(none);
    const realm = new Proxy(window, { get: forbidden });
    expect(() => cleanup.guard(realm)).not.toThrow();
  });
});

describe('the built-in vendors', () => {
  const state = chose(Object.fromEntries(builtInRules.map(({ id }) => [id, false])));

  it('leave nothing behind but their opt-out entries (R10, R97)', () => {
    const names = ['_ga', '_ga_ABC123', '_gcl_au', '_fbp', '__lt__cid.1', '_ly_su', '_uetsid'];
    const kept = ['cto_optout', '_trmcdisabled2', 'cart', '_gas', 'session_ga', 'kotowari'];
    setCookie(...[...names, ...kept].map((name) => `${name}=1;domain=example.co.jp;path=/`));
    for (const key of ['_gcl_ls', '_uetsid', 'cto_bundle', 'lastExternalReferrer', 'cart']) {
      localStorage.setItem(key, '1');
    }
    open(state, builtInRules);
    expect(cookies()).toEqual([...kept].sort());
    expect(Object.keys(localStorage)).toEqual(['cart']);
  });
});
