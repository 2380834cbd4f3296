import type { Place } from './report';

/** Compares two findings by their position. */
export function byPlace(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column;
}
