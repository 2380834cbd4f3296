import { answersOf } from '../../src/core/consent';
import type { Config, ConsentState, KeptChoice } from '../../src/types';

/** A decision as the storage of a site gives it back. */
export function keep({ vendors }: Config, state: ConsentState): KeptChoice {
  const { decidedAt, how, policyVersion, gpc } = state;
  if (!decidedAt || !how) throw new Error('nothing was decided');
  const answers = new Map(
    vendors.flatMap((vendor) =>
      answersOf(vendor).map((key) => [key, state.vendors[vendor.id] === true] as const),
    ),
  );
  return { answers, decidedAt, how, policyVersion, gpc };
}
