import Cookies from 'js-cookie';
import type { ConsentState } from './consent';
import type { VendorRules } from './vendor';

/**
 * Erases the first-party cookies and storage entries of every vendor that is refused, on the host and
 * on each parent domain (the browser ignores those that cannot be set). Opt-out markers stay.
 */
export function erase(vendors: readonly VendorRules[], state: ConsentState): void {
  const refused = vendors.filter(({ id }) => !state.vendors[id]);
  const keeps = matcher(vendors.flatMap(({ keep = [] }) => keep));
  const isCookie = matcher(refused.flatMap(({ cookies = [] }) => cookies));
  const isEntry = matcher(refused.flatMap(({ storage = [] }) => storage));
  attempt(() => {
    for (const name of Object.keys(Cookies.get())) {
      if (isCookie(name) && !keeps(name)) eraseCookie(name);
    }
  });
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    attempt(() => {
      const storage = window[kind];
      for (const name of Object.keys(storage)) {
        if (isEntry(name) && !keeps(name)) storage.removeItem(name);
      }
    });
  }
}

function eraseCookie(name: string): void {
  Cookies.remove(name, { path: '/' });
  const labels = location.hostname.split('.');
  for (let index = 0; index < labels.length - 1; index++) {
    Cookies.remove(name, { path: '/', domain: labels.slice(index).join('.') });
  }
}

/** Tells whether a name is one of these; `*` stands for any characters. */
function matcher(names: readonly string[]): (name: string) => boolean {
  const sources = names.map((name) => name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*'));
  const pattern = new RegExp(`^(?:${sources.join('|')})$`);
  return (name) => names.length > 0 && pattern.test(name);
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // Storage is blocked: then there is nothing to erase.
  }
}
