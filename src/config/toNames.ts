import type { Fault } from './fault';

/** The names that a fault says could have been written. */
export function toNames(names: Fault['expected']): string[] {
  const all = Array.isArray(names) ? (names as unknown[]) : [];
  return [...new Set(all.filter((name) => typeof name === 'string'))];
}
