import type { Entry } from '../standin/log';
import type { Chosen } from '../switches';
import type { Tag } from '../tags/tag';
import { findTag } from './findTag';
import { createHistory, type History } from './history';
import type { Attempt, HeldTag, Snapshot } from './messages';
import { realUrl } from './realUrl';
import type { Row, Status } from './row';
import { vendorsOf } from './vendorsOf';

/** How long a request may take to reach the server, in milliseconds. */
const TRAVEL_TIME = 700;
/** How far apart an attempt and its arrival may be, in milliseconds. */
const SAME_REQUEST = 3000;

/** Combines the requests that arrived at the server with what was seen in the page. */
export interface Ledger {
  addEntry(entry: Entry): void;
  addAttempt(attempt: Attempt): void;
  addSnapshot(snapshot: Snapshot): void;
  clear(): void;
  /** Returns the rows of the table: arrived requests in order, then those that were held or refused. */
  rows(now: number): readonly Row[];
}

interface LedgerContext {
  readonly chosen: Chosen;
  readonly tags: readonly Tag[];
  readonly history: History;
  readonly entries: Entry[];
  readonly attempts: Attempt[];
  /** URLs that were held at some time. */
  readonly everHeld: Set<string>;
  latest?: Snapshot;
}

type Line = Omit<Row, 'times'>;

/** Creates an empty ledger for one visit with these switches, to a page with these tags. */
export function createLedger(chosen: Chosen, tags: readonly Tag[]): Ledger {
  const history = createHistory();
  const entries: Entry[] = [];
  const attempts: Attempt[] = [];
  const everHeld = new Set<string>();
  const context: LedgerContext = { chosen, tags, history, entries, attempts, everHeld };
  return {
    addEntry(entry) {
      if (entry.vendor !== 'shop') entries.push({ ...entry, url: realUrl(entry.url) });
    },
    addAttempt(attempt) {
      attempts.push(attempt);
      if (!history.wasAllowed(vendorsOf(attempt.url), attempt.at)) everHeld.add(attempt.url);
    },
    addSnapshot(snapshot) {
      context.latest = snapshot;
      history.add(snapshot);
      for (const { url } of snapshot.held) if (url) everHeld.add(url);
    },
    clear() {
      entries.length = attempts.length = 0;
      everHeld.clear();
    },
    rows: (now) =>
      countEqual([
        ...entries.map((entry) => toLine(context, entry)),
        ...(context.latest?.held ?? []).flatMap((held) => heldToLines(context, held)),
        ...attempts.flatMap((attempt) => attemptToLines(context, attempt, now)),
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

function heldToLines(context: LedgerContext, { url, code, names, element }: HeldTag): Line[] {
  const vendors = url ? vendorsOf(url) : names.split(' ').filter(Boolean);
  if (vendors.length === 0) return [];
  const by = sourceOf(context, url || code, vendors, element);
  return [{ status: waitingStatus(context), vendors, url, by }];
}

/** A call that reached neither the server nor a held tag was held or refused. */
function attemptToLines(context: LedgerContext, attempt: Attempt, now: number): Line[] {
  const { chosen, history, latest } = context;
  const { url, at, way } = attempt;
  const vendors = vendorsOf(url);
  const isOfEarlierPage = at < (latest?.started ?? 0);
  if (vendors.length === 0 || isOfEarlierPage || chosen.kotowari === 'off') return [];
  if (now - at < TRAVEL_TIME) return [];
  if (history.wasAllowed(vendors, at) || hasArrived(context, attempt)) return [];
  return [
    { status: waitingStatus(context), vendors, url, by: sourceOf(context, url, vendors, way) },
  ];
}

function hasArrived({ entries }: LedgerContext, { url, at }: Attempt): boolean {
  return entries.some(
    (entry) => entry.url === url && Math.abs(Date.parse(entry.time) - at) < SAME_REQUEST,
  );
}

function waitingStatus({ latest }: LedgerContext): Status {
  return latest?.state?.decided ? 'refused' : 'held';
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
