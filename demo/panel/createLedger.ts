import type { Entry } from '../standin/log';
import type { Chosen } from '../switches';
import type { Tag } from '../tags/tag';
import { findTag } from './findTag';
import { createHistory } from './history';
import type { Attempt, HeldTag, Snapshot } from './messages';
import { realUrl } from './realUrl';
import type { Row, Status } from './row';
import { vendorsOf } from './vendorsOf';

/** How long a request may be on its way to the server, in milliseconds. */
const ON_ITS_WAY = 700;

/** Puts together what has arrived at the server and what was seen in the page. */
export interface Ledger {
  addEntry(entry: Entry): void;
  addAttempt(attempt: Attempt): void;
  addSnapshot(snapshot: Snapshot): void;
  clear(): void;
  /** The lines of the table: what has left in the order of arrival, then what waits or was refused. */
  rows(now: number): readonly Row[];
}

/** Creates an empty ledger of one visit, with these switches, to a page with these tags. */
export function createLedger(chosen: Chosen, tags: readonly Tag[]): Ledger {
  const history = createHistory();
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  const everHeld = new Set<string>();
  let latest: Snapshot | undefined;

  const by = (url: string, vendors: readonly string[], way: string): string =>
    findTag(url, vendors, tags)?.name ?? way;
  const fromEntry = (entry: Entry): Omit<Row, 'times'> => {
    const known = vendorsOf(entry.url);
    const vendors = known.length > 0 ? known : [entry.vendor];
    const way = entry.kind === 'empty' ? 'data' : entry.kind;
    return { status: judge(entry, known), vendors, url: entry.url, by: by(entry.url, known, way) };
  };
  const judge = ({ url, kind, time }: Entry, vendors: readonly string[]): Status => {
    if (vendors.length === 0) return 'free';
    if (chosen.kotowari === 'off') return 'unheld';
    if (history.wasAllowed(vendors, Date.parse(time)))
      return everHeld.has(url) ? 'released' : 'sent';
    const isOpen = chosen.gate === 'marked' || (chosen.gate === 'tags' && kind === 'empty');
    return isOpen ? 'unheld' : 'ahead';
  };
  const waits = (): Status => (latest?.state?.decided ? 'refused' : 'held');
  const fromHeld = ({ url, code, names, element }: HeldTag): Omit<Row, 'times'>[] => {
    const vendors = url ? vendorsOf(url) : names.split(' ').filter(Boolean);
    if (vendors.length === 0) return [];
    return [{ status: waits(), vendors, url, by: by(url || code, vendors, element) }];
  };
  const hasArrived = ({ url, at }: Attempt): boolean =>
    entries.some((entry) => entry.url === url && Math.abs(Date.parse(entry.time) - at) < 3000);
  const fromAttempt = (attempt: Attempt, now: number): Omit<Row, 'times'>[] => {
    const { url, at, way } = attempt;
    const vendors = vendorsOf(url);
    const isOld = at < (latest?.started ?? 0);
    if (vendors.length === 0 || isOld || now - at < ON_ITS_WAY || chosen.kotowari === 'off')
      return [];
    if (history.wasAllowed(vendors, at) || hasArrived(attempt)) return [];
    return [{ status: waits(), vendors, url, by: by(url, vendors, way) }];
  };

  return {
    addEntry(entry) {
      if (entry.vendor !== 'shop') entries.push({ ...entry, url: realUrl(entry.url) });
    },
    addAttempt(attempt) {
      attempts.push(attempt);
      if (!history.wasAllowed(vendorsOf(attempt.url), attempt.at)) everHeld.add(attempt.url);
    },
    addSnapshot(snapshot) {
      latest = snapshot;
      history.add(snapshot);
      for (const { url } of snapshot.held) if (url) everHeld.add(url);
    },
    clear() {
      entries.length = attempts.length = 0;
      everHeld.clear();
    },
    rows: (now) =>
      fold([
        ...entries.map(fromEntry),
        ...(latest?.held ?? []).flatMap(fromHeld),
        ...attempts.flatMap((attempt) => fromAttempt(attempt, now)),
      ]),
  };
}

/** The same line twice is one line, with a number. */
function fold(lines: readonly Omit<Row, 'times'>[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const key = [line.status, line.url, line.by, line.vendors].join(' ');
    rows.set(key, { ...line, times: (rows.get(key)?.times ?? 0) + 1 });
  }
  return [...rows.values()];
}
