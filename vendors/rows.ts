/**
 * The vendor of each listed row by the row's id, in the shop's order. The gate needs nothing else of a row.
 * Names and links are in `partners.ts`.
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
