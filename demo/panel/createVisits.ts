import { isRecurring } from '../isRecurring';
import { shape } from '../shape';
import type { Entry } from '../standin/log';
import type { FromPage, Looks, Snapshot, ToPage } from './messages';
import { shopOrigin } from './shopOrigin';
import { visitOf } from './visitOf';

/** A page of the shop in a frame, with what it sent and what was seen in it. */
export interface PageVisit {
  /** What vendors were sent, steady ones once each. */
  sent(): readonly Entry[];
  snapshot(): Snapshot | undefined;
  /** Resolves when the page has loaded and sends nothing new; rejects, and says so, after a while. */
  rest(): Promise<void>;
  tell(message: ToPage): void;
  look(): Promise<Looks>;
  close(): void;
}

/** Opens pages in frames, and sorts out what is heard from each. */
export interface Visits {
  /** `address` gets the name of the visit, which is its host's, and says where it leads. */
  open(address: (visit: string) => string): PageVisit;
  take(entry: Entry): void;
}

/** How long nothing new has to be sent, and how long that may take, in milliseconds. */
const QUIET = 1200;
const PATIENCE = 20_000;

/** Creates the visits of one window, whose frames go into `place`. */
export function createVisits(place: HTMLElement): Visits {
  const entries: Entry[] = [];
  const tab = Math.random().toString(36).slice(2, 8);
  let count = 0;
  return {
    take: (entry) => void (entry.vendor !== 'shop' && entries.push(entry)),
    open(address) {
      count += 1;
      const visit = `${tab}-${count}`;
      const frame = document.createElement('iframe');
      let snapshot: Snapshot | undefined;
      let looked: ((looks: Looks) => void) | undefined;
      const hear = ({ origin, data }: MessageEvent<FromPage>) => {
        if (origin !== shopOrigin(visit)) return;
        if (data.demo === 'snapshot') snapshot = data.snapshot;
        if (data.demo === 'looks') looked?.(data.looks);
      };
      const tell = (message: ToPage) =>
        frame.contentWindow?.postMessage(message, shopOrigin(visit));
      const sent = () => unique(entries.filter((entry) => isOf(entry, visit, started)));
      const started = Date.now();
      addEventListener('message', hear);
      frame.title = visit;
      frame.src = address(visit);
      place.append(frame);
      return {
        sent,
        snapshot: () => snapshot,
        rest: () => rest(() => (snapshot?.isLoaded ? sent().length : -1)),
        tell,
        look: () =>
          new Promise((resolve) => {
            looked = resolve;
            tell({ demo: 'look' });
          }),
        close() {
          removeEventListener('message', hear);
          frame.remove();
        },
      };
    },
  };
}

/** A frame of a vendor's does not say which visit it is of: it counts for none. */
function isOf(entry: Entry, visit: string, started: number): boolean {
  return visitOf(entry) === visit && Date.parse(entry.time) >= started;
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

async function rest(size: () => number): Promise<void> {
  const until = Date.now() + PATIENCE;
  let last = size();
  for (let since = Date.now(); Date.now() - since < QUIET || last < 0; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = size();
    if (now !== last) since = Date.now();
    last = now;
    if (Date.now() > until)
      throw new Error('The page has not come to rest. ページが落ち着きません。');
  }
}
