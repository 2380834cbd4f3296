import type { Sighting } from './sighting';
import type { Way } from './way';

/** What the table says of one way in one engine. */
export interface Cells {
  readonly before: string;
  readonly ran: string;
  readonly refused: string;
  readonly allowed: string;
  readonly withdrawn: string;
}

/**
 * Puts numbers into words that do not change from one run to the next: where it is a race whether the
 * browser asks before a script can act, they say so whatever was seen.
 */
export function writeCells(way: Way, seen: Sighting): Cells {
  if (!isKnown(way, seen)) return UNKNOWN;
  return {
    before: writeRequests(way, seen, seen.before.byPage) ?? 'held',
    ran: mayRun(way) ? 'may' : seen.ran ? 'yes' : 'no',
    refused: writeRequests(way, seen, seen.refused.byPage) ?? 'none',
    allowed: writeAllowed(way, seen),
    withdrawn: writeWithdrawn(seen.withdrawn),
  };
}

/** The engine does not ask in this way at all. */
const UNKNOWN: Cells = { before: '-', ran: '-', refused: '-', allowed: '-', withdrawn: '-' };

function isKnown(way: Way, { without, before, allowed }: Sighting): boolean {
  // An engine takes its time with what it fetches for a later page.
  return without > 0 || (isRace(way) && before.byPage + before.ahead + allowed > 0);
}

function isRace(way: Way): boolean {
  return 'race' in way && way.race === true;
}

/** Whether a document that the browser has opened ahead may run for a moment until it is emptied. */
function mayRun(way: Way): boolean {
  return isRace(way) && way.asks === 'frame';
}

/** Whether it is seen the one time and not the other that the browser fetched ahead. */
function isUncertain(way: Way, { exact, before, refused }: Sighting): boolean {
  const isScanned = 'scanned' in way && way.scanned === true;
  return isRace(way) || (isScanned && !exact && before.byPage + refused.byPage === 0);
}

/** Undefined: none. */
function writeRequests(way: Way, seen: Sighting, byPage: number): string | undefined {
  if (isUncertain(way, seen)) return 'may be fetched ahead';
  if (byPage > 0) return 'sent';
  // The browser's memory may answer the one time and not the other.
  return seen.before.ahead + seen.refused.ahead > 0 ? 'ahead' : undefined;
}

function writeAllowed(way: Way, seen: Sighting): string {
  const { without, before, allowed, works } = seen;
  const isEarly = before.ahead > 0 || isUncertain(way, seen);
  // Firefox runs the copy that it fetched ahead, and asks for no other.
  const count = isEarly ? Math.max(allowed, works ? 1 : 0) : before.byPage + allowed;
  if (count === 0) return 'none';
  return way.repeats || isRace(way) || count === without ? 'once' : `${count} times`;
}

function writeWithdrawn(requests: number | null): string {
  if (requests === null) return '-';
  return requests > 0 ? 'sent' : 'none';
}
