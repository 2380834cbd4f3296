/** A tag in the page that waits, or will never run. */
export interface HeldTag {
  /** With the network's real name; `''` where it is inline code. */
  readonly url: string;
  /** Of inline code the beginning. */
  readonly code: string;
  /** `script`, `img`, `iframe`: the element's name. */
  readonly element: string;
  /** What a marked tag names; `''` where it is not marked. */
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
  /** `kotowari.state`; null where there is no Kotowari. */
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

/** What a lesson compares. */
export interface Looks {
  readonly order: readonly string[];
  readonly seen: readonly string[];
  readonly places: readonly string[];
  /** The ids of links that have their address. */
  readonly links: readonly string[];
  readonly errors: readonly string[];
}

/** From the page under test to the panel. */
export type FromPage =
  | { readonly demo: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly demo: 'attempt'; readonly attempt: Attempt }
  | { readonly demo: 'looks'; readonly looks: Looks };

/** Page code has asked for an address. Whether it leaves is Kotowari's to say. */
export interface Attempt {
  readonly at: number;
  readonly url: string;
  /** `fetch`, `beacon`, `request`, `image`. */
  readonly way: string;
}

/** From the panel to the page under test. */
export type ToPage = { readonly demo: 'acceptAll' | 'rejectAll' | 'look' };
