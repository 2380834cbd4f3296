import { answerKeys } from '../../src/core/consent';
import type { Config, ConsentState, StoredChoice } from '../../src/types';

/** Returns a decision as the site's storage reads it back. */
export function storedChoice({ vendors }: Config, state: ConsentState): StoredChoice {
  const { decidedAt, how, policyVersion, gpc } = state;
  if (!decidedAt || !how) throw new Error('The state has no decision to store.');
  const answers = new Map(
    vendors.flatMap((vendor) =>
      answerKeys(vendor).map((key) => [key, state.vendors[vendor.id] === true] as const),
    ),
  );
  return { answers, decidedAt, how, policyVersion, gpc };
}
