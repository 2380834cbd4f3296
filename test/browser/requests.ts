import { isSteady } from '../../demo/isSteady';
import { shape } from '../../demo/shape';
import type { Entry } from '../../demo/standin/log';

export { isSteady, shape };

/** The shapes of requests, sorted: two lists are equal when the multisets are. */
export function shapes(entries: readonly Entry[]): string[] {
  return entries.filter(isCounted).map(shape).sort();
}

/**
 * Some send for as long as the page is open, and a frame of the markup may be asked for while
 * parsing and again when it is released: of these only the first counts.
 */
function isCounted(entry: Entry, index: number, entries: readonly Entry[]): boolean {
  const same = (other: Entry) => shape(other) === shape(entry);
  const repeats = isSteady(entry) || OF_MARKUP.includes(shape(entry));
  return !repeats || entries.findIndex(same) === index;
}

/**
 * Frames and images that stand in the markup of the shop as pasted. The browser asks for them while
 * it parses, in the same turn, before any script can see them (measured in Chromium 156: a
 * `MutationObserver` comes too late for most frames, and for an image right after a script). Like
 * what is fetched ahead, they are counted apart: only a mark holds them for certain.
 */
const OF_MARKUP = [
  'iframe 1234567.fls.doubleclick.net/activityi;src=1234567;type=visit0;cat=home0;ord=1',
];

/** What page code has asked for: everything but the frames and images of the markup. */
export function byPageCode(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !OF_MARKUP.includes(shape(entry)));
}

/** How many there are; of those that are sent over and over, each kind counts once. */
export function countNews(entries: readonly Entry[]): number {
  const steady = entries.filter(isSteady);
  return entries.length - steady.length + new Set(steady.map(shape)).size;
}

/** How long a request may have been on its way when it arrives, in milliseconds. */
const ON_ITS_WAY = 1000;

/**
 * What was sent after a moment of the page's clock, which is the server's. Some say in their address
 * when that was (`at`); the others are counted once nothing can be on its way any more.
 */
export function sentAfter(moment: number, entries: readonly Entry[]): Entry[] {
  return entries.filter(({ url, time }) => {
    const at = new URL(url).searchParams.get('at');
    return at ? Number(at) > moment : Date.parse(time) > moment + ON_ITS_WAY;
  });
}

/** The vendors that received something, sorted. */
export function receivers(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ vendor }) => vendor))].sort();
}

/** Scripts, in order, by vendor. */
export function scriptOrder(ran: readonly string[], names: readonly string[]): string[] {
  return ran.filter((name) => names.includes(name));
}
