/** A position: line and column from 1, in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A tag that was marked. */
export interface Mark extends Place {
  /** In lower case: `script`. */
  readonly element: string;
  /** The names in its mark. All of them must be allowed. */
  readonly names: readonly string[];
  /** The start tag before and after. */
  readonly before: string;
  readonly after: string;
}

/** A finding that was not marked. */
export interface Left extends Place {
  /** Its first 120 characters. */
  readonly text: string;
  /** Whose it is. */
  readonly names: readonly string[];
  /** Why it was left, and what to do. */
  readonly why: string;
  /**
   * Whether the browser may request it before the choice, whatever the gate does. If not, the gate holds
   * it, unless `gate` is `"marked"`.
   */
  readonly sends: boolean;
  /** It could not be read, so `--check` counts it as unmarked. */
  readonly isUnread?: true;
  /** What to write in its place, if that is known. */
  readonly write?: string;
}

/** The result of marking a text. */
export interface Marking {
  readonly html: string;
  readonly marks: readonly Mark[];
  readonly left: readonly Left[];
}
