import { ensureBrowser } from '../ensure-browser';
import { measureMarking } from './marking';
import { measureMatching } from './matching';
import { measurePainting } from './painting';
import { measureRequests } from './requests';
import type { Row } from './row';
import { openShop, type Shop } from './shop';
import { measureSizes } from './sizes';
import { measureStart } from './start';
import { writeTable } from './table';
import { measureTap } from './tap';
import { measureWork } from './work';

const measures: readonly ((shop: Shop) => Row[] | Promise<Row[]>)[] = [
  measureSizes,
  measureRequests,
  measurePainting,
  measureTap,
  measureStart,
  measureWork,
  measureMatching,
  measureMarking,
];

/**
 * `npm run bench`: measures on this machine and prints each number beside its bound. It fails only
 * when something cannot be measured: times differ from machine to machine and are no test.
 */
async function run(): Promise<void> {
  ensureBrowser();
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
