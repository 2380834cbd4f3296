import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip -9. */
const bounds = [
  {
    what: 'kotowari.js, the gate with the rules of the ten vendors',
    files: /^kotowari\.js$/,
    most: 7000,
  },
  {
    what: 'everything in Japanese: gate, notice, preferences, disclosures',
    files: /^kotowari(-ui|-locale-ja)?\.js$/,
    most: 18000,
  },
];

const sizes = readdirSync('dist')
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, size: gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length }));

for (const { name, size } of sizes) console.log(`${String(size).padStart(7)} B  ${name}`);
let failed = false;
for (const { what, files, most } of bounds) {
  const sum = sizes.filter(({ name }) => files.test(name)).reduce((all, { size }) => all + size, 0);
  failed ||= sum > most || sum === 0;
  console.log(`${String(sum).padStart(7)} B  ${what} (at most ${most} B)`);
}
if (failed) {
  console.error('A size is over its bound.');
  process.exit(1);
}
