/**
 * The vendor of each listed row, by the row's id, in the shop's order. The gate needs no more of a row;
 * `partners.ts` has the names and links.
 */
export const builtInRows = {
  google: 'google-ads',
  'yahoo-japan': 'yahoo-ads',
  criteo: 'criteo',
  'google-llc': 'google-ads',
  line: 'line',
  meta: 'meta',
  microsoft: 'microsoft',
  x: 'x',
  smartnews: 'smartnews',
  microad: 'microad',
  yahoo: 'yahoo-ads',
} satisfies Readonly<Record<string, string>>;
