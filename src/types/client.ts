import type { Config } from './config';
import type { ConsentState, How } from './consent';
import type { Observable } from './observable';
import type { ConsentRecord, Shown } from './record';
import type { ListedRow, SiteVendor } from './vendor';

/** A tag or a call that the gate has judged. */
export interface LoggedRequest {
  /** Where it goes; '' for code. */
  readonly url: string;
  /** The element's name, or what asked: `fetch`, `sendBeacon`, `WebSocket`. */
  readonly kind: string;
  /** The tag, as long as it exists; for a call, an object of no meaning. */
  readonly subject: WeakRef<object>;
  /** When it was held, in milliseconds since 1970. */
  readonly since: number;
  /** What became of it. */
  fate: 'held' | 'released' | 'refused';
}

/** The part of the UI that is open. */
export type View = 'closed' | 'notice' | 'preferences';

/**
 * The API of a page: `window.kotowari`, or what `createKotowari` returns. No method throws. On a server
 * nothing is allowed, and methods that decide or show something do nothing. `N` is the union of the names
 * of the vendors, rows and purposes.
 */
export interface Kotowari<N extends string = string> {
  /** The current consent state: a frozen snapshot that is replaced at each change. */
  readonly state: ConsentState;
  /** The vendors of this site in display order. */
  readonly vendors: readonly SiteVendor[];
  /** The rows of the shop's list. The names and links of built-in rows are loaded with the UI. */
  readonly partners: readonly ListedRow[];
  /**
   * The ids of the vendors that the shopper still has to decide on: all on a first visit, later only new
   * ones, and none once everything is decided.
   */
  readonly asked: readonly string[];
  /** Whether the browser's signal (Global Privacy Control) is on and the site honours it. */
  readonly gpc: boolean;
  /** The site's configuration with the defaults filled in. */
  readonly config: Config;
  /** The language of the page, as a BCP 47 tag: `ja`. */
  readonly locale: string;
  /** Opens the DevTools panel, whose file is fetched only then. */
  debug(): Promise<void>;
  /** The URL of `kotowari.js`, if the script tag started it. */
  readonly script?: string;
  /** The languages that `kotowari build` has written files of; none: all. */
  readonly languages?: readonly string[];
  /** For our own files: what the browser has by some names, as it was at the start. */
  readonly builtIns?: Readonly<Record<string, unknown>>;
  /**
   * The vendors whose tags ran before Kotowari, which cannot be undone. Empty if Kotowari was late but no tag
   * had run; null if it was first.
   */
  late: readonly string[] | null;
  /** The first thousand tags and calls that the gate has held, released or refused on this page. */
  requests: readonly LoggedRequest[];
  /** What is wrong with the configuration. If this is set, every tag is held. */
  error: Error | null;
  /** What the UI showed last, for the records; null if it has shown nothing. */
  shown: Shown | null;
  /** Which view the UI draws. */
  readonly view: Observable<View>;

  /**
   * Whether a name is allowed. The id of a vendor or row gives its decision; a purpose is allowed if
   * every vendor with it is. Any other name gives false and one warning.
   */
  hasConsent(name: N): boolean;
  /** Allows every vendor. State, cookie and signals are done on return; tags start in later tasks. */
  acceptAll(how?: How): void;
  /** Refuses every vendor. State, cookie and signals are done on return; requests stop at once. */
  rejectAll(how?: How): void;
  /**
   * Allows (`true`) or refuses (`false`) vendors by vendor id, row id or purpose. Vendors that are not
   * named keep their decision, or become refused if there is none yet.
   *
   * @example kotowari.update({ criteo: true, analytics: false })
   */
  update(changes: Readonly<Partial<Record<N, boolean>>>, how?: How): void;
  /** Refuses every vendor, recorded as a withdrawal. */
  withdraw(): void;
  /** Goes back to undecided: erases the choice and the records, and shows the notice again. */
  reset(): void;
  /** Calls `listener` on each later change, not immediately. Returns a function that unsubscribes it. */
  subscribe(listener: (state: ConsentState) => void): () => void;
  /**
   * Resolves as soon as `name` is allowed. It waits through refusals, and forever for an unknown name or
   * on a server, so never make essential code depend on it. Rejects only if `signal` aborts.
   */
  whenAllowed(name: N, options?: { signal?: AbortSignal }): Promise<void>;
  showNotice(): void;
  showPreferences(): void;
  /** Returns a record of each decision made in this browser, oldest first. */
  records(): readonly ConsentRecord[];
}
