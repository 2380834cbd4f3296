import { type Around, patch, read, type Switch } from '../gate/patch';
import { cookieOf, Object, Promise, setCookie, setTimeout } from '../lib/natives';
import { once } from '../lib/once';
import { parentDomainsOf } from '../lib/parentDomains';
import { toPattern } from '../lib/toPattern';
import { tryOrNull } from '../lib/tryOrNull';
import type { ConsentState, Effect, Observable, VendorRules } from '../types';

/** Erases what refused vendors stored in this browser, and keeps it erased. Nothing here throws. */
export interface Cleanup {
  /** Erases what the state of the store asks for now. */
  readonly update: Effect;
  /** Wraps a realm's ways of writing cookies and storage, so that no refused name is written. */
  guard(realm: Window & typeof globalThis): void;
}

/**
 * Erases the cookies and storage entries of refused vendors, by the names in their rules: now, at
 * each `update` and when the page is left; at a change back to undecided, every vendor's.
 * Before the choice, and of a vendor that is asked about anew, nothing is erased and no write is turned
 * away; but a vendor that was allowed, and that the browser's signal refuses now, is erased.
 *
 * A name of several vendors goes when one of them is refused. A name that any vendor's rules keep
 * stays, and so do Kotowari's own, which are called `own`, with a prefix or an ending of ours.
 */
export function createCleanup(
  vendors: readonly VendorRules[],
  store: Observable<ConsentState>,
  own = 'kotowari',
): Cleanup {
  const writes = { open: true };
  // What has no name is nobody's.
  const kept = toNames([
    '',
    ...['', '__Host-', '__Secure-'].map((prefix) => prefix + own),
    `${own}-*`,
    ...vendors.flatMap(({ keep = [] }) => keep),
  ]);
  const { pathname: firstPath } = location;
  let names: RegExp;
  let wasDecided = false;
  const isRefused = (name: unknown) =>
    typeof name === 'string' && names.test(name) && !kept.test(name);
  const update = () => {
    const { decided, vendors: allowed, asked, how } = store.get();
    const refused = vendors.filter(
      ({ id }) => !decided || (!allowed[id] && (how === 'gpc' || !asked.includes(id))),
    );
    names = toNames(refused.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]));
    // Erasing a cookie is writing it.
    writes.open = true;
    // Each look at a cookie is a call to another process, which keeps a tap on allow waiting.
    if (refused.length && (decided || wasDecided)) erase(isRefused, firstPath);
    writes.open = !decided || !refused.length;
    wasDecided = decided;
  };
  update();
  addEventListener('pagehide', update);
  const eraseSoon = once(() => {
    if (writes.open) return;
    writes.open = true;
    eraseEntries(isRefused);
    writes.open = false;
  }, setTimeout);
  return { update, guard: (realm) => guard(realm, writes, isRefused, eraseSoon) };
}

type IsRefused = (name: unknown) => boolean;

function guard(
  realm: Window & typeof globalThis,
  writes: Switch,
  isRefused: IsRefused,
  eraseSoon: () => void,
): void {
  const unlessRefused: Around = (_, args, go, method) => {
    // An object is made a text here, once, and goes on as that.
    if (method === 'cookie' && Object(args[0]) === args[0]) args[0] = read(args[0]);
    if (!isRefused(nameIn(args, method))) return go();
    return method === 'set' ? Promise.resolve() : undefined;
  };
  /** `localStorage.key = value` sets by no method: what it has written is erased in the next task. */
  const eraseLater: Around = (_, __, go) => {
    eraseSoon();
    return go();
  };
  tryOrNull(() => {
    patch(realm.Document.prototype, 'cookie', writes, unlessRefused, 'set');
    patch(realm.Storage.prototype, 'setItem', writes, unlessRefused);
    patch(realm.CookieStore?.prototype, 'set', writes, unlessRefused);
    patch(realm, 'localStorage sessionStorage', writes, eraseLater, 'get');
  });
}

function toNames(names: readonly string[]): RegExp {
  return toPattern(names, { '*': '[^]*' }, '$');
}

function erase(isRefused: IsRefused, firstPath: string): void {
  tryOrNull(() => eraseCookies(isRefused, firstPath));
  eraseEntries(isRefused);
}

function eraseEntries(isRefused: IsRefused): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    tryOrNull(() => {
      for (const key of Object.keys(window[kind]).filter(isRefused)) window[kind].removeItem(key);
    });
  }
}

/**
 * No page can ask where a cookie lies, so all are erased in one place after the other until none is
 * left. Chromium judges paths by the address that the page was loaded from, whatever `pushState` did
 * since (tried in 156); by the standard it is the present one:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie
 */
function eraseCookies(isRefused: IsRefused, firstPath: string): void {
  for (const place of [firstPath, location.pathname].flatMap(placesAbove)) {
    // Each reading and writing is a call to another process, so it is one reading for all names.
    const left = cookieOf(document).split('; ').map(nameOf).filter(isRefused);
    if (!left.length) break;
    for (const name of left) {
      // js-cookie would encode some of the names.
      setCookie(document, `${name}=;max-age=0${place}`);
    }
  }
}

/**
 * The attributes of every cookie that a page may see: on each path above its own, on its host and on
 * each parent. A browser passes over those of a public suffix, so no list of suffixes is needed. A
 * partitioned cookie is one of its own; some names may only be written as secure.
 */
function placesAbove(pathname: string): string[] {
  // No domain is the host alone.
  const domains = ['', ...parentDomainsOf(location.hostname)];
  return pathname
    .split('/')
    .flatMap((_, index, steps) => ['/', ''].map((end) => steps.slice(0, index + 1).join('/') + end))
    .flatMap((path) => ['', ';secure', ';secure;partitioned'].map((kind) => path + kind))
    .flatMap((place) => domains.map((domain) => `;path=${place};domain=${domain}`));
}

/** '' where there is none: `=value`, or `value` alone. */
function nameOf(cookie: string): string {
  return /^[^=;]*(?==)/.exec(cookie)?.[0].trim() ?? '';
}

/**
 * What a call or a setter is about to write. Of `(key, value)` fewer make an error in the browser, but
 * for `set`, which takes `({ name, value })` as well.
 */
function nameIn([first, ...others]: unknown[], method: string): unknown {
  if (method === 'cookie') return typeof first === 'string' && nameOf(first);
  return others.length ? first : method === 'set' && Object(first).name;
}
