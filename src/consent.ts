/** How a decision was made. */
export type How = 'notice' | 'preferences' | 'api' | 'gpc' | 'withdraw';

/** The one consent state: a frozen snapshot. */
export interface ConsentState {
  /** Whether the shopper has chosen; until then nobody is asked twice and nothing is stored. */
  readonly decided: boolean;
  /** For each vendor id: may its tags run now? */
  readonly vendors: Readonly<Record<string, boolean>>;
  /** ISO 8601, UTC; null while undecided. */
  readonly decidedAt: string | null;
  readonly how: How | null;
  /** The version of the shop's policy that the shopper decided on. */
  readonly policyVersion: string;
}
