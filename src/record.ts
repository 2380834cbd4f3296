import type { How } from './consent';

/** Evidence of one decision, kept in this browser only. */
export interface ConsentRecord {
  readonly schema: 1;
  /** A random UUID, derived from nothing. */
  readonly id: string;
  /** The record before this one. */
  readonly previousId: string | null;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  readonly how: How;
  /** Every vendor, allowed or refused. */
  readonly vendors: Readonly<Record<string, boolean>>;
  readonly policyVersion: string;
  readonly locale: string;
}
