import type { ConsentState, How } from './consent';

/** What was on the screen when a decision was made. Both hashes are null if our UI was not shown. */
export interface Shown {
  /** The language of the text, as a BCP 47 tag. */
  readonly locale: string;
  /** SHA-256 (hex) of the UTF-8 text of the notice or the preferences. */
  readonly textHash: string | null;
  /** SHA-256 (hex) of the configuration as JSON: vendors, their rules and rows, custom messages. */
  readonly configHash: string | null;
  /** The vendors whose tags ran before Kotowari, if it was late. */
  readonly late?: readonly string[];
}

/** Evidence of one decision, including refusals and withdrawals. It does not identify the shopper. */
export interface ConsentRecord extends Shown {
  readonly schema: 1;
  /** Random; a UUID if the page has a secure context. */
  readonly id: string;
  /** The id of the previous decision in this browser, if any. */
  readonly previousId: string | null;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** How many days the decision is valid. */
  readonly days: number;
  readonly how: How;
  /** Every vendor, allowed or refused. */
  readonly vendors: Readonly<Record<string, boolean>>;
  readonly policyVersion: string;
  /** Whether the browser's signal (Global Privacy Control) was on. */
  readonly gpc: boolean;
  /** The host on which it was made: `www.shop.example`. */
  readonly scope: string;
}

/** The records of the decisions made in this browser. No method throws. */
export interface Records {
  list(): readonly ConsentRecord[];
  /** Adds a decision. An undecided state erases all records. */
  add(state: ConsentState, shown: Shown): void;
}
