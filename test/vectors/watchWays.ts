import type { Engine, EnginePage } from '../engines/engine';
import { lookAt } from './lookAt';
import type { WaysShop } from './openWaysShop';
import type { Sighting } from './sighting';
import { isFetchedAhead, tellApart } from './tellApart';
import type { Way } from './way';
import { type WaysPage, ways } from './ways/index';

/** The engine that the ways are tried in. */
export interface Watched {
  readonly engine: Engine;
  /** Another one of the same name that fetches ahead, where `engine` was told not to. */
  readonly ahead?: Engine | undefined;
}

/** Tries all ways of a page in an engine; by the way's id, what was seen. */
export async function watchWays(
  { engine, ahead }: Watched,
  shop: WaysShop,
  page: WaysPage,
): Promise<ReadonlyMap<string, Sighting>> {
  const address = shop.address(page);
  const look = (open: EnginePage) => lookAt(shop, page, open);
  const after = async (open: EnginePage, work: string, expected?: string[]) => {
    shop.forget(page);
    await open.evaluate(`(${work}, null)`);
    return lookAt(shop, page, open, expected);
  };
  const decide = async (open: EnginePage) => {
    const before = await look(open);
    const missing = [...without.asked.keys()].filter((id) => !before.asked.has(id));
    const allowed = await after(open, 'kotowari.acceptAll()', missing);
    const withdrawn = await after(open, 'kotowari.withdraw(), ways.again()');
    return { before, allowed, withdrawn };
  };
  // Refused on another page: the browser's memory of this one could answer in the network's place.
  const refuse = async (open: EnginePage) => {
    await open.evaluate('(kotowari.rejectAll(), null)');
    await open.goto(address);
    await open.evaluate('(scrollTo(0, 800), document.body.click(), ways.again(), null)');
    return look(open);
  };

  const all = ways[page].map(({ id }) => id);
  const plain = shop.address(page, { kotowari: false });
  const without = await visit(engine, plain, (open) => lookAt(shop, page, open, all));
  const { before, allowed, withdrawn } = await visit(engine, address, decide);
  const refused = await visit(engine, shop.empty, refuse);
  const early = ways[page].some(isFetchedAhead) ? ahead : undefined;
  const earlyBefore = early && (await visit(early, address, look));
  const earlyRefused = early && (await visit(early, shop.empty, refuse));

  const see = (way: Way): Sighting => ({
    without: without.asked.get(way.id) ?? 0,
    exact: ahead !== undefined,
    before: tellApart(way, before, earlyBefore),
    ran: before.hasRun(way),
    refused: tellApart(way, refused, earlyRefused),
    allowed: allowed.asked.get(way.id) ?? 0,
    works: allowed.isThere(way),
    withdrawn: canRunAgain(way) ? (withdrawn.asked.get(way.id) ?? 0) : null,
  });
  return new Map(ways[page].map((way) => [way.id, see(way)]));

  async function visit<Result>(
    visited: Engine,
    url: string,
    work: (open: EnginePage) => Promise<Result>,
  ): Promise<Result> {
    shop.forget(page);
    const open = await visited.open(url);
    try {
      return await work(open);
    } finally {
      await open.close();
    }
  }
}

function canRunAgain(way: Way): boolean {
  return 'code' in way && !way.parsing;
}
