import { measureSizes } from '../test/bench/sizes';
import { alignTable } from '../test/vectors/alignTable';
import { measureBundles } from './bundles/measureBundles';
import { recipes } from './bundles/recipes';
import { ensureBuilt } from './ensureBuilt';
import { writtenPart } from './writtenPart';

/**
 * `npm run bundles`: bundles the package as storefronts do, and writes into `docs/api.md` what their first files
 * weigh, beside the script tag.
 */
async function run(): Promise<void> {
  ensureBuilt();
  const [gate = 0, , first = 0] = measureSizes().map(({ value }) => Number(value));
  const sizes = new Map([...(await measureBundles()), ['the script tag', [gate, first]]]);
  const rows = [...sizes].map(([name, row]) => [name, ...row.map(show)]);
  const head = ['', ...recipes.map(({ what }) => what)];
  const table = alignTable([head, ...rows]);
  writtenPart(new URL('../docs/api.md', import.meta.url), 'bundles').write(table);
  console.log('docs/api.md');
}

function show(bytes: number): string {
  return `${bytes.toLocaleString('en')} B`;
}

await run();
