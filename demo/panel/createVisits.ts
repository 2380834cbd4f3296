import { isRecurring } from '../isRecurring';
import { shape } from '../shape';
import type { Entry } from '../standin/log';
import type { FromPage, Observations, Snapshot, ToPage } from './messages';
import { shopOrigin } from './shopOrigin';
import { visitOf } from './visitOf';

/** A page of the shop in a frame, with what it sent and what was seen in it. */
export interface PageVisit {
  /** Returns the requests to vendors; recurring ones once each. */
  sent(): readonly Entry[];
  /** Returns the latest snapshot from the page. */
  snapshot(): Snapshot | undefined;
  /** Resolves when the page has loaded and sends nothing new. Rejects after a timeout. */
  waitUntilIdle(): Promise<void>;
  post(message: ToPage): void;
  observe(): Promise<Observations>;
  close(): void;
}

/** Opens pages in frames and assigns requests and messages to them. */
export interface Visits {
  /** Opens a page. `address` gets the name of the visit, which is part of its host, and returns the URL. */
  open(address: (visit: string) => string): PageVisit;
  addEntry(entry: Entry): void;
}

/** How long nothing new may arrive before a page counts as idle, and the timeout, in milliseconds. */
const QUIET = 1200;
const TIMEOUT = 20_000;

interface Visit {
  readonly name: string;
  readonly started: number;
  readonly frame: HTMLIFrameElement;
  readonly entries: readonly Entry[];
  snapshot?: Snapshot;
  onObservations?: (observations: Observations) => void;
}

/** Creates the visits of one window. Their frames are added to `place`. */
export function createVisits(place: HTMLElement): Visits {
  const entries: Entry[] = [];
  const tab = Math.random().toString(36).slice(2, 8);
  let count = 0;
  return {
    addEntry: (entry) => void (entry.vendor !== 'shop' && entries.push(entry)),
    open(address) {
      count += 1;
      const name = `${tab}-${count}`;
      const frame = document.createElement('iframe');
      frame.title = name;
      frame.src = address(name);
      const visit = openVisit({ name, started: Date.now(), frame, entries });
      place.append(frame);
      return visit;
    },
  };
}

function openVisit(visit: Visit): PageVisit {
  const listener = (event: MessageEvent<FromPage>) => receive(visit, event);
  addEventListener('message', listener);
  return {
    sent: () => sentBy(visit),
    snapshot: () => visit.snapshot,
    waitUntilIdle: () =>
      waitUntilStable(() => (visit.snapshot?.isLoaded ? sentBy(visit).length : -1)),
    post: (message) => post(visit, message),
    observe: () =>
      new Promise((resolve) => {
        visit.onObservations = resolve;
        post(visit, { demo: 'observe' });
      }),
    close() {
      removeEventListener('message', listener);
      visit.frame.remove();
    },
  };
}

function receive(visit: Visit, { origin, data }: MessageEvent<FromPage>): void {
  if (origin !== shopOrigin(visit.name)) return;
  if (data.demo === 'snapshot') visit.snapshot = data.snapshot;
  if (data.demo === 'observations') visit.onObservations?.(data.observations);
}

function post({ frame, name }: Visit, message: ToPage): void {
  frame.contentWindow?.postMessage(message, shopOrigin(name));
}

/** Requests of a vendor's frame do not reveal their visit, so they are left out. */
function sentBy({ entries, name, started }: Visit): readonly Entry[] {
  return unique(
    entries.filter((entry) => visitOf(entry) === name && Date.parse(entry.time) >= started),
  );
}

function unique(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!isRecurring(entry)) return true;
    const isNew = !seen.has(shape(entry));
    seen.add(shape(entry));
    return isNew;
  });
}

/** Waits until a number has stayed the same, and not negative, for a while. */
async function waitUntilStable(read: () => number): Promise<void> {
  const until = Date.now() + TIMEOUT;
  let last = read();
  for (let since = Date.now(); Date.now() - since < QUIET || last < 0; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = read();
    if (now !== last) since = Date.now();
    last = now;
    if (Date.now() > until)
      throw new Error('The page has not become idle. ページが落ち着きません。');
  }
}
