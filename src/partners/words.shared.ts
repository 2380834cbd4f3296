import type { Messages } from '../locales/ja';

/** The words that the table of partners has in common with the preferences, by their keys there. */
const sharedKeys = [
  'details',
  'commonSent',
  'asCommon',
  'company',
  'service',
  'sent',
  'shopPurpose',
  'vendorPurpose',
  'vendorTerms',
  'here',
  'hereHow',
  'there',
  'stops',
  'stopsSending',
  'stopsUse',
  'limits',
  'noLogin',
  'partlyLogin',
  'needsLogin',
  'listedLink',
  'optOutSending',
  'optOutUse',
  'optOutMembers',
  'optOutUnknown',
  'noLink',
  'policy',
  'newPage',
  'unknown',
  'sameVendor',
  'on',
  'off',
  'progress',
  'progressHow',
  'forgetVisits',
  'visited',
] as const satisfies readonly (keyof Messages)[];

type SharedKey = (typeof sharedKeys)[number];

/** Out of the words of the preferences, or of a site's own ones in their place, those that the table shares. */
export function sharedWords<Words extends Readonly<Record<string, string>>>(
  words: Words,
): Pick<Words, SharedKey & keyof Words> {
  const known: readonly string[] = sharedKeys;
  const entries = Object.entries(words).filter(([key]) => known.includes(key));
  return Object.fromEntries(entries) as Pick<Words, SharedKey & keyof Words>;
}
