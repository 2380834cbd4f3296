import { toJson } from '../../lib/toJson';
import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentRecord } from '../../types';

export interface DeliveryOptions {
  /** The shop's own address. */
  readonly endpoint: string;
  /** The localStorage key under which the progress is stored. */
  readonly key: string;
  /** Returns the records of this browser, oldest first. */
  readonly list: () => readonly ConsentRecord[];
}

/** What has been delivered so far, and when the next attempt may be made. */
interface Progress {
  /** The id of the last record that was delivered. */
  readonly last: string;
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

interface Delivery extends DeliveryOptions {
  timer?: ReturnType<typeof setTimeout>;
  isBusy: boolean;
  /** The progress, if the browser does not let us store it. */
  unstored?: Progress | undefined;
}

const nothingYet: Progress = { last: '', failures: 0, notBefore: 0 };
/** The first delay after a failure and the longest one, in ms. Each delay is twice the one before. */
const delays = { first: 2000, longest: 3_600_000 };

/**
 * Sends each record to the shop's server as JSON by `POST`: oldest first, one at a time. A record that the
 * server does not accept is sent again with growing delays, on this page or a later one, so the server has
 * to ignore ids that it already has. A record that it will never accept (status 400 to 499, except 408 and
 * 429) is skipped with one warning. Never throws.
 *
 * Returns a function that starts the delivery. It may be called at any time and any number of times.
 */
export function createDelivery(options: DeliveryOptions): () => void {
  const delivery: Delivery = { ...options, isBusy: false };
  return () => void deliver(delivery);
}

async function deliver(delivery: Delivery): Promise<void> {
  const { last, failures, notBefore } = readProgress(delivery);
  const records = delivery.list();
  const next = records[records.findIndex(({ id }) => id === last) + 1];
  // Offline, every attempt would fail. The `online` event starts the delivery again.
  if (delivery.isBusy || !next || navigator.onLine === false) return;
  const now = Date.now();
  const wait = notBefore - now;
  // A wait longer than the longest delay means that the clock was set back: do not wait.
  if (wait > 0 && wait <= delays.longest) return schedule(delivery, wait);
  delivery.isBusy = true;
  const isDone = await send(delivery.endpoint, next);
  delivery.isBusy = false;
  if (isDone) {
    writeProgress(delivery, { ...nothingYet, last: next.id });
    return deliver(delivery);
  }
  const delay = Math.min(delays.first * 2 ** failures, delays.longest);
  writeProgress(delivery, { last, failures: failures + 1, notBefore: now + delay });
  schedule(delivery, delay);
}

function schedule(delivery: Delivery, milliseconds: number): void {
  clearTimeout(delivery.timer);
  delivery.timer = setTimeout(() => deliver(delivery), milliseconds);
}

function readProgress({ key, unstored }: Delivery): Progress {
  if (unstored) return unstored;
  const stored = tryOrNull(() => toProgress(JSON.parse(`${localStorage.getItem(key)}`)));
  return stored ?? nothingYet;
}

/** The stored value may be anything, so whatever is not a number counts as 0. */
function toProgress({ last, failures, notBefore }: Progress): Progress {
  return {
    last: `${last}`,
    failures: Math.max(0, Number(failures)) || 0,
    notBefore: Number(notBefore) || 0,
  };
}

function writeProgress(delivery: Delivery, progress: Progress): void {
  const isStored = tryOrNull(() => {
    localStorage.setItem(delivery.key, toJson(progress));
    return true;
  });
  delivery.unstored = isStored ? undefined : progress;
}

/** Returns whether the server now has the record, or will never accept it. */
async function send(endpoint: string, record: ConsentRecord): Promise<boolean> {
  try {
    const { ok, status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: toJson(record),
      // Survives leaving the page, and reveals neither the sender nor the page.
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
