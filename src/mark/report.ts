/** Where something stands: line and column from 1, in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A tag that was marked. */
export interface Mark extends Place {
  /** In lower case: `script`. */
  readonly element: string;
  /** What its mark names: all of these must be allowed. */
  readonly names: readonly string[];
  /** The start tag as it was, and as it is now. */
  readonly before: string;
  readonly after: string;
}

/** Something of a vendor's that was not marked. */
export interface Left extends Place {
  /** How it begins, at most 120 characters. */
  readonly text: string;
  /** Whose it is. */
  readonly names: readonly string[];
  /** Why it was left, and what to do. */
  readonly why: string;
  /**
   * Whether the browser may ask for it before the choice, whatever the gate does. Otherwise the gate
   * holds it, unless it is set to hold marked tags only.
   */
  readonly sends: boolean;
  /** Nobody can tell what it does, so `--check` counts it as unmarked. */
  readonly isUnread?: true;
  /** What to write in its place, where that can be told. */
  readonly write?: string;
}

/** All that was done to a text. */
export interface Marking {
  readonly html: string;
  readonly marks: readonly Mark[];
  readonly left: readonly Left[];
}
