import { attempt } from './attempt';
import type { ConsentState } from './consent';
import { parentsOf } from './gate/parents';
import { toPattern } from './gate/pattern';
import { type Around, wrap } from './gate/wrap';
import type { Observable } from './store';
import type { VendorRules } from './vendor';

/** Erases what refused vendors stored in this browser, and keeps it erased. Nothing here throws. */
export interface Cleanup {
  /** Wraps a realm's ways of writing cookies and storage, so that no refused name is written. */
  guard(realm: Window & typeof globalThis): void;
}

/**
 * Erases the cookies and storage entries of refused vendors, by the names in their rules: now, at
 * each change of the choice and when the page is left; at a change back to undecided, every vendor's.
 * Before the choice nothing is erased and no write is turned away.
 *
 * A name of several vendors goes when one of them is refused. A name that any vendor's rules keep
 * stays, and so do Kotowari's own, which begin or end with `own`.
 */
export function createCleanup(
  vendors: readonly VendorRules[],
  store: Observable<ConsentState>,
  own = 'kotowari',
): Cleanup {
  const writes = { open: true };
  // What has no name is nobody's.
  const kept = toNames(['', `*${own}`, `${own}-*`, ...vendors.flatMap(({ keep = [] }) => keep)]);
  const { pathname: firstPath } = location;
  let names: RegExp;
  let wasDecided = false;
  const isRefused = (name: unknown) =>
    typeof name === 'string' && names.test(name) && !kept.test(name);
  const look = () => {
    const { decided, vendors: allowed } = store.get();
    const refused = vendors.filter(({ id }) => !decided || !allowed[id]);
    names = toNames(refused.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]));
    // Erasing a cookie is writing it.
    writes.open = true;
    if (decided || wasDecided) erase(isRefused, firstPath);
    writes.open = !decided || !refused.length;
    wasDecided = decided;
  };
  look();
  store.subscribe(look);
  addEventListener('pagehide', look);

  const unlessRefused =
    (nameIn: (args: unknown[]) => unknown, answer?: unknown): Around =>
    (_, args, go) =>
      isRefused(nameIn(args)) ? answer : go();
  return {
    guard(realm) {
      attempt(() => {
        const { Document, Storage, CookieStore } = realm;
        const done = realm.Promise.resolve();
        wrap(Document.prototype, 'cookie', writes, unlessRefused(cookieName), 'set');
        wrap(Storage.prototype, 'setItem', writes, unlessRefused(keyName));
        wrap(CookieStore?.prototype, 'set', writes, unlessRefused(storeName, done));
      });
    },
  };
}

function toNames(names: readonly string[]): RegExp {
  return toPattern(names, { '*': '[^]*' }, '$');
}

function erase(isRefused: (name: string) => boolean, firstPath: string): void {
  attempt(() => eraseCookies(isRefused, firstPath));
  attempt(() => eraseEntries(localStorage, isRefused));
  attempt(() => eraseEntries(sessionStorage, isRefused));
}

/**
 * No page can ask where a cookie lies, so all are erased in one place after the other until none is
 * left. Chromium judges paths by the address that the page was loaded from, whatever `pushState` did
 * since (tried in 156); by the standard it is the present one:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-cookie
 */
function eraseCookies(isRefused: (name: string) => boolean, firstPath: string): void {
  for (const place of [firstPath, location.pathname].flatMap(placesAbove)) {
    // Each reading and writing is a call to another process, so it is one reading for all names.
    const left = document.cookie.split('; ').map(nameOf).filter(isRefused);
    if (!left.length) break;
    for (const name of left) {
      // biome-ignore lint/suspicious/noDocumentCookie: js-cookie would encode some of the names.
      document.cookie = `${name}=;max-age=0${place}`;
    }
  }
}

/**
 * The attributes of every cookie that a page may see: on each path above its own, on its host and on
 * each parent. A browser passes over those of a public suffix, so no list of suffixes is needed. A
 * partitioned cookie is one of its own; some names may only be written as secure.
 */
function placesAbove(pathname: string): string[] {
  const steps = pathname.split('/');
  // No domain is the host alone.
  const domains = ['', ...parentsOf(location.hostname)].map((domain) => `;domain=${domain}`);
  const kinds = ['', ';secure', ';secure;partitioned'].flatMap((kind) =>
    domains.map((domain) => kind + domain),
  );
  return steps
    .map((_, index) => `;path=${steps.slice(0, index + 1).join('/')}`)
    .flatMap((path) => ['/', ''].flatMap((slash) => kinds.map((kind) => path + slash + kind)));
}

function eraseEntries(storage: Storage, isRefused: (key: string) => boolean): void {
  for (const key of Object.keys(storage).filter(isRefused)) storage.removeItem(key);
}

/** '' where there is none: `=value`, or `value` alone. */
function nameOf(cookie: string): string {
  return /^[^=;]*(?==)/.exec(cookie)?.[0].trim() ?? '';
}

/** Only a text is looked into: an object the browser asks for its text, and that once. */
function cookieName([cookie]: unknown[]): unknown {
  return typeof cookie === 'string' && nameOf(cookie);
}

/** Of `(key, value)`; of fewer the browser makes an error. */
function keyName([key, ...others]: unknown[]): unknown {
  return others.length ? key : null;
}

/** Of `(name, value)` or `({ name, value })`. */
function storeName(args: unknown[]): unknown {
  return keyName(args) ?? Object(args[0]).name;
}
