/** How a decision was made. */
export type How = 'notice' | 'preferences' | 'api' | 'gpc' | 'withdraw';

/** The one consent state: a frozen snapshot. */
export interface ConsentState {
  /** Whether a choice of the shopper's counts: for all vendors but those that are asked about. */
  readonly decided: boolean;
  /** For each vendor id: may its tags run now? */
  readonly vendors: Readonly<Record<string, boolean>>;
  /** The ids of the vendors that the shopper is asked about; none once everything is decided. */
  readonly asked: readonly string[];
  /** ISO 8601, UTC: when the shopper chose; null while undecided. */
  readonly decidedAt: string | null;
  /** `gpc`: the browser's signal refuses advertising vendors, until the shopper answers for them. */
  readonly how: How | null;
  /** The version of the shop's policy that the shopper decided on. */
  readonly policyVersion: string;
  /** Whether the browser's signal was on at the decision; while undecided, whether it is. */
  readonly gpc: boolean;
}

/** A choice as it was kept between pages. */
export interface KeptChoice extends Pick<ConsentState, 'policyVersion' | 'gpc'> {
  readonly decidedAt: string;
  readonly how: How;
  /** What was said, by the keys of `answersOf`; of a choice that an older build kept, by the vendors' ids. */
  readonly answers: ReadonlyMap<string, boolean>;
}
