/** The words that the table has in common with the notice's list, by their keys there. */
const sharedKeys = [
  'unknown',
  'sent',
  'shopPurpose',
  'vendorPurpose',
  'sameVendor',
  'newPage',
  'listedLink',
  'on',
  'off',
  'progress',
  'progressHow',
  'forgetVisits',
  'visited',
  'stops',
  'limits',
  'stopsSending',
  'stopsUse',
  'noLogin',
  'partlyLogin',
  'needsLogin',
] as const;

/** Out of the list's words, or of a site's own ones in their place, those that the table has as well. */
export function sharedWords<Words extends Readonly<Record<string, string>>>(
  words: Words,
): Pick<Words, (typeof sharedKeys)[number] & keyof Words> {
  const known: readonly string[] = sharedKeys;
  const entries = Object.entries(words).filter(([key]) => known.includes(key));
  return Object.fromEntries(entries) as Pick<Words, (typeof sharedKeys)[number] & keyof Words>;
}
