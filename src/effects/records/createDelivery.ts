import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentRecord } from '../../types';

/** What a delivery works with. */
export interface DeliveryOptions {
  /** The shop's own address. */
  readonly endpoint: string;
  /** Under which it is remembered what has arrived, in localStorage. */
  readonly key: string;
  /** The records of this browser, oldest first; no more than are kept. */
  readonly list: () => readonly ConsentRecord[];
}

/** How far it is, and when it may be tried again after failures. */
interface Progress {
  /** The id of the last record that has arrived. */
  readonly last: string;
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

const nothingYet: Progress = { last: '', failures: 0, notBefore: 0 };
/** The first wait after a failure, and the longest, in ms; each is twice the one before. */
const waits = { first: 2000, longest: 3_600_000 };

/**
 * Brings each record to the shop's server, the oldest first, one at a time, by `POST` as JSON. What the
 * server has not taken is sent again, later and later, on this page or the next one: the server tells by
 * the id what it has already. What it will never take (a status of 400 to 499, but for 408 and 429) is
 * passed over, with one warning. Nothing here throws.
 *
 * Returns what starts it, at any time and as often as one likes.
 */
export function createDelivery({ endpoint, key, list }: DeliveryOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let own: Progress | undefined;
  const read = (): Progress =>
    own ?? tryOrNull(() => toProgress(JSON.parse(`${localStorage.getItem(key)}`))) ?? nothingYet;
  const write = (progress: Progress) => {
    const isKept = tryOrNull(() => {
      localStorage.setItem(key, JSON.stringify(progress));
      return true;
    });
    own = isKept ? undefined : progress;
  };
  const run = async (): Promise<void> => {
    const { last, failures, notBefore } = read();
    const records = list();
    const next = records[records.findIndex(({ id }) => id === last) + 1];
    // Off the net nothing is tried; the `online` event starts it again.
    if (isBusy || !next || navigator.onLine === false) return;
    const now = Date.now();
    const wait = notBefore - now;
    // Where it is longer than any wait, the clock was set back.
    if (wait > 0 && wait <= waits.longest) return later(wait);
    isBusy = true;
    const isDone = await send(endpoint, next);
    isBusy = false;
    if (isDone) {
      write({ ...nothingYet, last: next.id });
      return run();
    }
    const pause = Math.min(waits.first * 2 ** failures, waits.longest);
    write({ last, failures: failures + 1, notBefore: now + pause });
    later(pause);
  };
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  return () => void run();
}

/** What is kept may be anything: what is no number is none. */
function toProgress({ last, failures, notBefore }: Progress): Progress {
  return {
    last: `${last}`,
    failures: Math.max(0, Number(failures)) || 0,
    notBefore: Number(notBefore) || 0,
  };
}

/** Whether the server has the record now, or will never take it. */
async function send(endpoint: string, record: ConsentRecord): Promise<boolean> {
  try {
    const { ok, status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(record),
      // It arrives though the page is left, and says neither who sends it nor from which page.
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const isRefused = status >= 400 && status < 500 && status !== 408 && status !== 429;
    if (isRefused) console.warn(`kotowari: the record ${record.id} was not taken (${status})`);
    return ok || isRefused;
  } catch {
    return false;
  }
}
