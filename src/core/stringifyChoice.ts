import type { Config, ConsentState } from '../types';
import { answerKeys } from './consent';

/** Converts a decision to its stored text. `createStorage` documents the format. */
export function stringifyChoice(
  { decidedAt, how, vendors, policyVersion, gpc }: ConsentState,
  known: Config['vendors'],
): string {
  const answers = known.flatMap((vendor) =>
    answerKeys(vendor).map((key) => (vendors[vendor.id] ? `+${key}` : key)),
  );
  return [1, decidedAt, answers.join('.'), gpc ? `${how}+gpc` : how, policyVersion].join('~');
}
