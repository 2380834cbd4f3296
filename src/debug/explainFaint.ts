import type { Faint } from './findFaint';

/** What is wrong with two colours, and what to do. */
export function explainFaint({ property, on, ratio, least, isToDarken }: Faint): string {
  const what = least > 3 ? 'text needs' : 'an edge needs';
  const how = isToDarken ? 'darker' : 'lighter';
  return `${property} on ${on} has a contrast of ${ratio}:1, and ${what} ${least}:1. Give ${property} a ${how} colour.`;
}
