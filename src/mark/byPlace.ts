import type { Place } from './report';

/** Sorts what is reported of a text as it stands in it. */
export function byPlace(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column;
}
