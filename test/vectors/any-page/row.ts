/** What is tried of a page. */
export type State = 'without' | 'before' | 'refused' | 'allowed';

/** How often a page asked a vendor for one thing, in each of its states. */
export interface Row {
  /** The vendors' ids, or `tag manager`. */
  readonly vendor: string;
  /** Host and path, without the query. */
  readonly request: string;
  readonly counts: Readonly<Record<State, number>>;
}
