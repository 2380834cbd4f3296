import type { HeldTag, Snapshot } from './messages';
import { realUrl } from './realUrl';

/** The attributes in which an address waits: taken off by the gate, or marked by the shop. */
const WAITING = [
  'data-ktw-src',
  'data-ktw-href',
  'data-ktw-srcset',
  'data-src',
  'data-href',
  'data-srcset',
];

/** Looks at the page: what Kotowari says, what waits, what Google's queue was told, what is stored. */
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
    held: findHeld(),
    consent: readConsent(),
    cookies: document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []),
    storage: readStorage(),
  };
}

function findHeld(): HeldTag[] {
  const selector = WAITING.map((name) => `[${name}]`).concat('[type="text/plain"][data-consent]');
  return [...document.querySelectorAll(selector.join())].map((tag) => ({
    url: addressOf(tag),
    element: tag.localName,
    names: tag.getAttribute('data-consent') ?? '',
  }));
}

function addressOf(tag: Element): string {
  const name = [...WAITING, 'src'].find((attribute) => tag.hasAttribute(attribute));
  return name ? realUrl(tag.getAttribute(name) ?? '', document.baseURI) : '';
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
