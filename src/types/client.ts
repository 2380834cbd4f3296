import type { Config } from './config';
import type { ConsentState, How } from './consent';
import type { Observable } from './observable';
import type { ConsentRecord, Shown } from './record';
import type { ListedRow, SiteVendor } from './vendor';

/** What is on the screen. */
export type View = 'closed' | 'notice' | 'preferences';

/**
 * The handle that a page works with: `window.kotowari`, or what `createKotowari` returns.
 * None of its methods throws. On a server nothing is allowed, and a method that decides or shows does
 * nothing. `N` are the names of the vendors, rows and purposes: of any, or of those that a project has.
 */
export interface Kotowari<N extends string = string> {
  /** The present consent state: a frozen snapshot, replaced at each change. */
  readonly state: ConsentState;
  /** The vendors of this site, in the order in which they are shown. */
  readonly vendors: readonly SiteVendor[];
  /** The rows that the shop lists; the names and links of the built-in ones come with the UI. */
  readonly partners: readonly ListedRow[];
  /**
   * The ids of the vendors that the shopper is asked about now: all of them on a first visit, later on
   * the new ones alone, and none once everything is decided.
   */
  readonly asked: readonly string[];
  /** Whether the browser's signal (Global Privacy Control) is on, and honoured here. */
  readonly gpc: boolean;
  /** What the site has set, with the defaults filled in. */
  readonly config: Config;
  /** The language of the page, as a BCP 47 tag: `ja`. */
  readonly locale: string;
  /** What was wrong with the configuration, if anything; then everything is held. */
  error: Error | null;
  /** What the UI has shown last, for the records; null where it has shown nothing. */
  shown: Shown | null;
  /** What is on the screen; the UI draws it. */
  readonly view: Observable<View>;

  /**
   * Whether the shopper has allowed this. A vendor or row id: its decision. A purpose: true when
   * every vendor with it is allowed. Anything else: false, with one warning.
   */
  hasConsent(name: N): boolean;
  /** Allows every vendor. State, cookie and signals are done on return; tags start in later tasks. */
  acceptAll(how?: How): void;
  /** Refuses every vendor, likewise. */
  rejectAll(how?: How): void;
  /**
   * Allows (`true`) or refuses (`false`) by vendor, row or purpose id; the others keep what was decided
   * of them, and become refused if the shopper was still asked about them.
   *
   * @example kotowari.update({ criteo: true, analytics: false })
   */
  update(changes: Readonly<Partial<Record<N, boolean>>>, how?: How): void;
  /** Refuses every vendor, recorded as a withdrawal. */
  withdraw(): void;
  /** Back to undecided: the choice and the records are erased, the notice returns. */
  reset(): void;
  /** Calls `listener` on each later change of the state, not at once. Returns its undo. */
  subscribe(listener: (state: ConsentState) => void): () => void;
  /**
   * Resolves once `name` is allowed, at once if it is. It waits through a refusal, and for an unknown
   * name and on a server for ever: no code may hang on it alone. It rejects only when `signal` aborts.
   */
  whenAllowed(name: N, options?: { signal?: AbortSignal }): Promise<void>;
  showNotice(): void;
  showPreferences(): void;
  /** The evidence of each decision made in this browser, oldest first. */
  records(): readonly ConsentRecord[];
}
