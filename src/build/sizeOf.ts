import { gzipSync } from 'node:zlib';

/** How many bytes a shopper downloads of a script. */
export function sizeOf(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}
