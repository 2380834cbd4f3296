/** A tag in the page that is held or refused. */
export interface HeldTag {
  /** The URL with the vendor's real host; empty for inline code. */
  readonly url: string;
  /** The beginning of inline code; empty for other tags. */
  readonly code: string;
  /** The element's name: `script`, `img`, `iframe`. */
  readonly element: string;
  /** The names in the mark; empty if the tag is not marked. */
  readonly names: string;
}

/** What the bridge sees in the page under test. */
export interface Snapshot {
  /** By the browser's clock, in milliseconds. */
  readonly at: number;
  /** When the page began to load. */
  readonly started: number;
  readonly path: string;
  readonly isLoaded: boolean;
  /** `kotowari.state`; null without Kotowari. */
  readonly state: {
    readonly decided: boolean;
    readonly how: string | null;
    readonly decidedAt: string | null;
    readonly policyVersion: string;
    readonly gpc: boolean;
    readonly vendors: Readonly<Record<string, boolean>>;
  } | null;
  readonly error: string | null;
  readonly records: readonly {
    readonly decidedAt: string;
    readonly how: string;
    readonly id: string;
  }[];
  readonly held: readonly HeldTag[];
  /** The `consent` commands in `dataLayer`, in order. */
  readonly consent: readonly (readonly [kind: string, words: Readonly<Record<string, unknown>>])[];
  readonly cookies: readonly string[];
  readonly storage: readonly string[];
}

/** What a lesson compares between two pages. */
export interface Observations {
  readonly order: readonly string[];
  readonly seen: readonly string[];
  readonly places: readonly string[];
  /** The ids of links that have an `href`. */
  readonly links: readonly string[];
  readonly errors: readonly string[];
}

/** From the page under test to the panel. */
export type FromPage =
  | { readonly demo: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly demo: 'attempt'; readonly attempt: Attempt }
  | { readonly demo: 'observations'; readonly observations: Observations };

/** A request that page code tried to make. Kotowari decides whether it leaves. */
export interface Attempt {
  readonly at: number;
  readonly url: string;
  /** `fetch`, `beacon`, `request`, `image`. */
  readonly way: string;
}

/** From the panel to the page under test. */
export type ToPage = { readonly demo: 'acceptAll' | 'rejectAll' | 'observe' };
