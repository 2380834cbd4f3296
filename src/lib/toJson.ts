import { JSON } from './natives';

/**
 * Writes a value as JSON. Libraries of 2008 put a `toJSON` on all arrays, which makes a text of each; so the
 * value itself is taken, not what `toJSON` gave.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
