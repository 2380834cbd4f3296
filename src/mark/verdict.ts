/** What to do with a tag: mark it, or leave it for a reason. */
export type Verdict = ToMark | ToLeave;

export interface ToMark {
  /** The names for the mark. All of them must be allowed. */
  readonly names: readonly string[];
  /** The attributes to move. A script keeps its `src`. */
  readonly addresses: readonly string[];
}

export interface ToLeave {
  readonly names: readonly string[];
  readonly why: string;
  /** Whether the browser may ask for it before the choice, whatever the gate does. */
  readonly sends: boolean;
  /** It could not be read. */
  readonly isUnread?: true;
  /** What to write in its place. */
  readonly write?: string;
}
