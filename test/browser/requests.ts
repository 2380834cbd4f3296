import { isRecurring } from '../../demo/isRecurring';
import { shape } from '../../demo/shape';
import type { Entry } from '../../demo/standin/log';

export { isRecurring, shape };

/** Returns the shapes of requests, sorted, so that lists can be compared whatever the order. */
export function shapes(entries: readonly Entry[]): string[] {
  return entries.filter(isCounted).map(shape).sort();
}

/**
 * Counts only the first of recurring requests, and only the first request of a frame in the markup, which
 * the browser may request while parsing and again on release.
 */
function isCounted(entry: Entry, index: number, entries: readonly Entry[]): boolean {
  const same = (other: Entry) => shape(other) === shape(entry);
  const repeats = isRecurring(entry) || IN_MARKUP.includes(shape(entry));
  return !repeats || entries.findIndex(same) === index;
}

/**
 * Unmarked frames and images in the markup of the shop. The browser requests them while it parses, in the
 * same task, before any script can see them. (Measured in Chromium 156: a `MutationObserver` is too late
 * for most frames, and for an image right after a script.) Only a mark holds them for certain, so they
 * are counted separately, like requests of the preload scanner.
 */
const IN_MARKUP = [
  'iframe 1234567.fls.doubleclick.net/activityi;src=1234567;type=visit0;cat=home0;ord=1',
];

/** Returns the requests that page code made: all but the frames and images of the markup. */
export function fromPageCode(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !IN_MARKUP.includes(shape(entry)));
}

/** Counts requests. Recurring ones of the same shape count once. */
export function countDistinct(entries: readonly Entry[]): number {
  const steady = entries.filter(isRecurring);
  return entries.length - steady.length + new Set(steady.map(shape)).size;
}

/** How long a request may take to arrive, in milliseconds. */
const ON_ITS_WAY = 1000;

/**
 * Returns the requests sent after a moment (page and server share one clock). If a URL has no parameter
 * `at` with the time of sending, the request counts only if it arrived too late to have left before.
 */
export function sentAfter(moment: number, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ url, time }) => {
    const at = new URL(url).searchParams.get('at');
    return at ? Number(at) > moment : Date.parse(time) > moment + ON_ITS_WAY;
  });
}

/** Returns the vendors that received a request, sorted. */
export function contactedVendors(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ vendor }) => vendor))].sort();
}

/** Returns those of the executed scripts that are in `names`, in order. */
export function scriptOrder(ran: readonly string[], names: readonly string[]): string[] {
  return ran.filter((name) => names.includes(name));
}
