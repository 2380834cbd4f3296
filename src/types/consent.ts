/** How a decision was made. */
export type How = 'notice' | 'preferences' | 'api' | 'gpc' | 'withdraw';

/** The one consent state: a frozen snapshot. */
export interface ConsentState {
  /** Whether the shopper has made a choice that is still valid, for all vendors not in `asked`. */
  readonly decided: boolean;
  /** By vendor id: whether its tags may run now. */
  readonly vendors: Readonly<Record<string, boolean>>;
  /** The ids of the vendors that the shopper still has to decide on; empty once all are decided. */
  readonly asked: readonly string[];
  /** When the shopper chose (ISO 8601, UTC); null while undecided. */
  readonly decidedAt: string | null;
  /** How the choice was made. `gpc`: the browser's signal refuses advertising until the shopper answers. */
  readonly how: How | null;
  /** The version of the shop's policy that the choice was made on. */
  readonly policyVersion: string;
  /** Whether the browser's signal was on at the decision, or is on now while undecided. */
  readonly gpc: boolean;
}

/** A choice as it was stored between pages. */
export interface StoredChoice extends Pick<ConsentState, 'policyVersion' | 'gpc'> {
  readonly decidedAt: string;
  readonly how: How;
  /** The answers by the keys of `answerKeys`, or by vendor id if an older version stored them. */
  readonly answers: ReadonlyMap<string, boolean>;
}
