import type { Set, WeakMap, WeakRef, WeakSet } from '../lib/natives';
import type { Trust } from '../lib/trust';
import type { Gate } from './gate';
import type { PendingRequests } from './pendingRequests';
import type { QueueStubs } from './queues';
import type { RequestLog } from './requestLog';

/** What the parts of the gate share: one for each client. */
export interface GateContext {
  readonly gate: Gate;
  readonly trust: Trust;
  readonly queues: QueueStubs;
  readonly requests: PendingRequests;
  readonly log: RequestLog;
  /** Whether the shopper is still asked: then what waits may be answered by and by. */
  isAsking(): boolean;
  /** Releases in a microtask what may go. */
  releaseSoon(): void;
  /** Brings the gate into the realm of a frame, by its window or its document. */
  guardWindow(frame: unknown): void;
  /** The documents and shadow roots that are watched. */
  readonly places: Set<WeakRef<Document | ShadowRoot>>;
  /** The same, to ask for one of them. */
  readonly watched: WeakSet<Node>;
  /** By host, the shadow roots that page code has attached: of a closed one the host does not tell. */
  readonly shadows: WeakMap<Element, ShadowRoot>;
  /** Frames that are being put in, and have no window yet. */
  readonly frames: Set<Element>;
  /** What page code has put in is looked at before the browser tells of it. */
  readonly seen: WeakSet<Node>;
  /** Documents that page code writes as a whole: it asks for what is in them. */
  readonly written: WeakSet<Node>;
  /** Scripts that came with a markup string, which the browser never runs. */
  readonly dead: WeakSet<Element>;
}
