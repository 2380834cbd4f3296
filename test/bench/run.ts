import { parseArgs } from 'node:util';
import { ensureBrowser } from '../ensure-browser';
import { measureMarking } from './marking';
import { measureMatching } from './matching';
import { measurePainting } from './painting';
import { measureReleasing } from './releasing';
import { measureRequests } from './requests';
import type { Row } from './row';
import { openShop, type Shop } from './shop';
import { measureSizes } from './sizes';
import { measureStartup } from './startup/measureStartup';
import { writeTable } from './table';
import { measureTap } from './tap';
import { measureWork } from './work';

const measures: readonly ((shop: Shop) => Row[] | Promise<Row[]>)[] = [
  measureSizes,
  measureRequests,
  measurePainting,
  measureTap,
  measureReleasing,
  measureWork,
  measureMatching,
  measureMarking,
];

const { values: options } = parseArgs({
  options: {
    /** Measures the start of a page alone. */
    startup: { type: 'boolean', default: false },
    /** How often each page is visited. */
    rounds: { type: 'string', default: '7' },
    /** Part of the names of what is put on the page. */
    only: { type: 'string', default: '' },
    /** The folder of another build of Kotowari, to be measured beside this one. */
    against: { type: 'string', default: '' },
  },
});

/**
 * `npm run bench`: measures on this machine and prints each number beside its bound. It fails only
 * when something cannot be measured: times differ from machine to machine and are no test.
 *
 * `npm run bench -- --startup --rounds 3 --only "Kotowari|nothing"` is a part of it.
 */
async function run(): Promise<void> {
  ensureBrowser();
  if (!options.startup) await runRows();
  console.log(await measureStartup(Number(options.rounds), RegExp(options.only), options.against));
}

async function runRows(): Promise<void> {
  const shop = await openShop();
  const rows: Row[] = [];
  try {
    for (const measure of measures) rows.push(...(await measure(shop)));
  } finally {
    await shop.close();
  }
  console.log(writeTable(rows));
  if (rows.some(({ value }) => Number.isNaN(value))) throw new Error('A number is missing.');
}

await run();
