import type { EnginePage } from '../engines/engine';
import type { WaysShop } from './openWaysShop';
import type { Way } from './way';
import type { WaysPage } from './ways/index';

/** What an open page of ways shows. */
export interface Look {
  /** How often each way's address was asked for, by the way's id. */
  readonly asked: ReadonlyMap<string, number>;
  /** Whether anything came of a way: its script ran, its frame spoke, its element has its address. */
  isThere(way: Way): boolean;
  /** Whether a vendor's code ran by it. */
  hasRun(way: Way): boolean;
}

/** Waits until nothing arrives any more, then looks at the page; longer for the ways that are expected. */
export async function lookAt(
  shop: WaysShop,
  page: WaysPage,
  open: EnginePage,
  expected: readonly string[] = [],
): Promise<Look> {
  const asked = await shop.count(page, open, expected);
  const ran = await open.evaluate<string[]>('ways.ran()');
  const live = await open.evaluate<string[]>('ways.live()');
  return {
    asked,
    isThere: ({ id }) => ran.includes(id) || live.includes(id),
    hasRun: ({ id }) => ran.includes(id),
  };
}
