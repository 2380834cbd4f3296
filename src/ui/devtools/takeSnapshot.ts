import type { Kotowari, UserConfig } from '../../types';
import { type Check, listChecks } from './listChecks';
import { listRequests, type RequestRow } from './listRequests';
import { listSignals, type SignalRow } from './listSignals';
import { listStored, type StoredRow } from './listStored';
import type { Words } from './words.en';

/** All that the panel shows at one moment. */
export interface Snapshot {
  readonly requests: readonly RequestRow[];
  readonly signals: readonly SignalRow[];
  readonly stored: readonly StoredRow[];
  readonly checks: readonly Check[];
}

/** Looks at the page. It reads alone: nothing is changed or decided by it. */
export function takeSnapshot(
  kotowari: Kotowari,
  words: Words,
  user: UserConfig,
  tag: HTMLScriptElement | null,
): Snapshot {
  const requests = listRequests(kotowari);
  return {
    requests,
    signals: listSignals(),
    stored: listStored(kotowari),
    checks: listChecks(kotowari, words, user, tag, requests),
  };
}
