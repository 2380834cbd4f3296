import type { Entry } from '../standin/log';
import type { Chosen } from '../switches';
import type { Tag } from '../tags/tag';
import { findTag } from './findTag';
import { createHistory, type History } from './history';
import type { Judged, Snapshot } from './messages';
import { realUrl } from './realUrl';
import type { Row, Status } from './row';
import { vendorsOf } from './vendorsOf';

/** Combines the requests that arrived at the server with what the gate of the page has judged. */
export interface Ledger {
  addEntry(entry: Entry): void;
  addSnapshot(snapshot: Snapshot): void;
  /** Returns the rows of the table: arrived requests in order, then those that were held or refused. */
  rows(): readonly Row[];
}

interface LedgerContext {
  readonly chosen: Chosen;
  readonly tags: readonly Tag[];
  readonly history: History;
  readonly entries: Entry[];
  /** What the gate has judged in the page that is shown now. */
  judged: readonly Judged[];
  /** URLs that were judged at some time. */
  readonly everHeld: Set<string>;
}

type Line = Omit<Row, 'times'>;

/** Creates an empty ledger for one visit with these switches, to a page with these tags. */
export function createLedger(chosen: Chosen, tags: readonly Tag[]): Ledger {
  const history = createHistory();
  const entries: Entry[] = [];
  const everHeld = new Set<string>();
  const context: LedgerContext = { chosen, tags, history, entries, judged: [], everHeld };
  return {
    addEntry(entry) {
      if (entry.vendor !== 'shop') entries.push({ ...entry, url: realUrl(entry.url) });
    },
    addSnapshot(snapshot) {
      context.judged = snapshot.judged;
      history.add(snapshot);
      for (const { url } of snapshot.judged) if (url) everHeld.add(url);
    },
    rows: () =>
      countEqual([
        ...entries.map((entry) => toLine(context, entry)),
        ...context.judged.flatMap((judged) => judgedToLines(context, judged)),
      ]),
  };
}

function toLine(context: LedgerContext, entry: Entry): Line {
  const known = vendorsOf(entry.url);
  const vendors = known.length > 0 ? known : [entry.vendor];
  const way = entry.kind === 'empty' ? 'data' : entry.kind;
  const by = sourceOf(context, entry.url, known, way);
  return { status: statusOf(context, entry, known), vendors, url: entry.url, by };
}

function statusOf(
  { chosen, history, everHeld }: LedgerContext,
  { url, kind, time }: Entry,
  vendors: readonly string[],
): Status {
  if (vendors.length === 0) return 'free';
  if (chosen.kotowari === 'off') return 'unheld';
  if (history.wasAllowed(vendors, Date.parse(time))) return everHeld.has(url) ? 'released' : 'sent';
  const isOpen = chosen.gate === 'marked' || (chosen.gate === 'tags' && kind === 'empty');
  return isOpen ? 'unheld' : 'ahead';
}

/** What was released is told by what has arrived. */
function judgedToLines(context: LedgerContext, { fate, url, code, names, kind }: Judged): Line[] {
  const vendors = url ? vendorsOf(url) : names.split(' ').filter(Boolean);
  if (fate === 'released' || vendors.length === 0) return [];
  return [{ status: fate, vendors, url, by: sourceOf(context, url || code, vendors, kind) }];
}

/** The name of the tag that probably made the request, or else how it was made. */
function sourceOf(
  { tags }: LedgerContext,
  url: string,
  vendors: readonly string[],
  way: string,
): string {
  return findTag(url, vendors, tags)?.name ?? way;
}

/** Merges equal lines into one with a count. */
function countEqual(lines: readonly Line[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const key = [line.status, line.url, line.by, line.vendors].join(' ');
    rows.set(key, { ...line, times: (rows.get(key)?.times ?? 0) + 1 });
  }
  return [...rows.values()];
}
