import type { HeldTag, Snapshot } from './messages';
import { realUrl } from './realUrl';

/** The attributes of held tags: set by the gate (for a script, only its type) or written by the shop. */
const WAITING = [
  ...['src', 'href', 'srcset'].flatMap((name) => [`data-ktw-${name}`, `data-${name}`]),
  'data-ktw-type',
];

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
    held: findHeld(),
    consent: readConsent(),
    cookies: document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || []),
    storage: readStorage(),
  };
}

function findHeld(): HeldTag[] {
  const selector = WAITING.map((name) => `[${name}]`).concat('[type="text/plain"][data-consent]');
  const tags = [...document.querySelectorAll(selector.join())].filter(isWaiting);
  return tags.map((tag) => ({
    url: addressOf(tag),
    code: addressOf(tag) ? '' : (tag.textContent ?? '').slice(0, 600),
    element: tag.localName,
    names: tag.getAttribute('data-consent') ?? '',
  }));
}

/**
 * A released tag keeps its mark, but has its URL or its type again. This needs a selector: `getAttribute` on a
 * held tag returns what page code wrote, while selectors see the real attributes.
 */
function isWaiting(tag: Element): boolean {
  return tag.matches('script[type="text/plain"], :not(script, [src], link[href])');
}

function addressOf(tag: Element): string {
  const name = [...WAITING.slice(0, -1), 'src'].find((attribute) => tag.hasAttribute(attribute));
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
