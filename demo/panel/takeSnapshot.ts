import { findHeld } from '../../src/ui/devtools/findHeld';
import type { HeldTag, Snapshot } from './messages';
import { realUrl } from './realUrl';

/** Takes a snapshot of the page: Kotowari's state, held tags, commands to Google, and what is stored. */
export function takeSnapshot(): Snapshot {
  const { kotowari } = window;
  return {
    at: Date.now(),
    started: Math.round(performance.timeOrigin),
    path: location.pathname,
    isLoaded: document.readyState === 'complete',
    state: kotowari ? { ...kotowari.state } : null,
    error: kotowari?.error?.message ?? null,
    records: kotowari?.records().map(({ id, how, decidedAt }) => ({ id, how, decidedAt })) ?? [],
    held: listHeld(),
    consent: readConsent(),
    cookies: document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []),
    storage: readStorage(),
  };
}

function listHeld(): HeldTag[] {
  return findHeld().map(({ element, url, mark }) => ({
    url: url && realUrl(url, document.baseURI),
    code: url ? '' : (element.textContent ?? '').slice(0, 600),
    element: element.localName,
    names: mark,
  }));
}

function readConsent(): Snapshot['consent'] {
  const layer: unknown = Reflect.get(window, 'dataLayer');
  if (!Array.isArray(layer)) return [];
  return layer.flatMap((item: unknown) => {
    const [command, kind, words] = Array.from(Object(item) as ArrayLike<unknown>);
    return command === 'consent' ? [[String(kind), { ...Object(words) }] as const] : [];
  });
}

function readStorage(): string[] {
  try {
    return [localStorage, sessionStorage].flatMap((area) => Object.keys(area));
  } catch {
    return [];
  }
}
