/** The parts of a terms page; each can be left out. */
export const pageParts = [
  'cookies',
  'logs',
  'features',
  'links',
  'advertising',
  'assurances',
  'table',
] as const;
export type PagePart = (typeof pageParts)[number];
