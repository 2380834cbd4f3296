import { attempt } from './attempt';
import type { ConsentState, How } from './consent';

/** Evidence of one decision, kept in this browser only. */
export interface ConsentRecord {
  readonly schema: 1;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  readonly how: How;
  /** Every vendor, allowed or refused. */
  readonly vendors: Readonly<Record<string, boolean>>;
  readonly policyVersion: string;
  /** Whether the browser's signal (Global Privacy Control) was on. */
  readonly gpc: boolean;
}

/** The evidence of the decisions made in this browser. Nothing here throws. */
export interface Records {
  list(): readonly ConsentRecord[];
  /** Adds a decision; an undecided state erases them all. */
  add(state: ConsentState): void;
}

const schema = 1 as const;
const most = 50;

/** Keeps the last 50 decisions in localStorage; where that is blocked, for the length of the page. */
export function createRecords(key: string): Records {
  let records: readonly ConsentRecord[] =
    attempt(() => JSON.parse(`${localStorage.getItem(key)}`).filter(isRecord)) ?? [];
  return {
    list: () => records,
    add({ decided, asked, ...decision }) {
      // Of a decision the time and the way are known.
      records = decision.decidedAt
        ? [...records, { schema, ...decision } as ConsentRecord].slice(-most)
        : [];
      attempt(() => localStorage.setItem(key, JSON.stringify(records)));
    },
  };
}

function isRecord(record: Partial<ConsentRecord> | null): boolean {
  return record?.schema === schema;
}
