/** What is to be done with a tag: it gets a mark, or is left, and why. */
export type Verdict = ToMark | ToLeave;

export interface ToMark {
  /** What the mark names: all of these must be allowed. */
  readonly names: readonly string[];
  /** The attributes that have to move; a script keeps its own. */
  readonly addresses: readonly string[];
}

export interface ToLeave {
  readonly names: readonly string[];
  readonly why: string;
  /** Whether the browser may ask for it before the choice, whatever the gate does. */
  readonly sends: boolean;
  /** Nobody can tell what it does. */
  readonly isUnread?: true;
  /** What to write in its place. */
  readonly write?: string;
}
