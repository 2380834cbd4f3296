import { measureSizes } from './bench/sizes';

/** Prints what a shopper downloads, and fails when a size is over its bound (`npm run sizes`). */
const rows = measureSizes();
for (const { what, value, bound } of rows) {
  console.log(`${String(value).padStart(7)} B  ${what} (at most ${bound} B)`);
}
if (rows.some(({ value, bound = 0 }) => Number(value) > Number(bound))) {
  console.error('A size is over its bound.');
  process.exit(1);
}
