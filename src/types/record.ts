import type { ConsentState, How } from './consent';

/** What was on the screen when a decision was made: `null` in both where nothing of ours was shown. */
export interface Shown {
  /** The language of the words, as a BCP 47 tag. */
  readonly locale: string;
  /** SHA-256, in hexadecimal digits, of the text of the notice or of the list, in UTF-8. */
  readonly textHash: string | null;
  /** Likewise, of the configuration as JSON: the vendors, their rules and rows, own wordings. */
  readonly configHash: string | null;
}

/** Evidence of one decision: a refusal and a withdrawal too. It says nothing of the shopper. */
export interface ConsentRecord extends Shown {
  readonly schema: 1;
  /** Random: a UUID where the page has a secure context. */
  readonly id: string;
  /** The id of the decision before this one in this browser, if there was one. */
  readonly previousId: string | null;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** For how many days it is valid. */
  readonly days: number;
  readonly how: How;
  /** Every vendor, allowed or refused. */
  readonly vendors: Readonly<Record<string, boolean>>;
  readonly policyVersion: string;
  /** Whether the browser's signal (Global Privacy Control) was on. */
  readonly gpc: boolean;
  /** The host that it was made on: `www.shop.example`. */
  readonly scope: string;
}

/** The evidence of the decisions made in this browser. Nothing here throws. */
export interface Records {
  list(): readonly ConsentRecord[];
  /** Adds a decision; an undecided state erases them all. */
  add(state: ConsentState, shown: Shown): void;
}
