import type { HeldTag, Snapshot } from './messages';
import { realUrl } from './realUrl';

/**
 * The attributes by which a tag waits: taken off by the gate, of a script its type alone, or marked by the
 * shop.
 */
const WAITING = [
  ...['src', 'href', 'srcset'].flatMap((name) => [`data-ktw-${name}`, `data-${name}`]),
  'data-ktw-type',
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
  const tags = [...document.querySelectorAll(selector.join())].filter(isWaiting);
  return tags.map((tag) => ({
    url: addressOf(tag),
    code: addressOf(tag) ? '' : (tag.textContent ?? '').slice(0, 600),
    element: tag.localName,
    names: tag.getAttribute('data-consent') ?? '',
  }));
}

/**
 * What was released keeps its mark, but has its address or its type again. A selector sees what stands
 * there; page code that asks for an attribute of a held tag reads what it wrote.
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
