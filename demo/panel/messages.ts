/** A tag or a call that the gate has judged. */
export interface Judged {
  readonly fate: 'held' | 'released' | 'refused';
  /** The URL with the vendor's real host; empty for inline code. */
  readonly url: string;
  /** The beginning of inline code; empty for other tags. */
  readonly code: string;
  /** The element's name, or that of the call: `script`, `img`, `fetch`. */
  readonly kind: string;
  /** The names in the mark; empty if the tag is not marked. */
  readonly names: string;
}

/** What the bridge sees in the page under test. */
export interface Snapshot {
  /** By the browser's clock, in milliseconds. */
  readonly at: number;
  readonly isLoaded: boolean;
  /** `kotowari.state`; null without Kotowari. */
  readonly state: {
    readonly decided: boolean;
    readonly vendors: Readonly<Record<string, boolean>>;
  } | null;
  readonly judged: readonly Judged[];
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
  | { readonly demo: 'observations'; readonly observations: Observations };

/** From the panel to the page under test. */
export type ToPage = { readonly demo: 'acceptAll' | 'rejectAll' | 'observe' | 'debug' };
