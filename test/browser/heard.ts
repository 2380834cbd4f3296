import type { Page } from 'playwright-core';
import { readGlobal } from './globals';

/** What a tag's stand-in was told in the present page, in the order in which it took it. */
export async function heardBy(page: Page, tag: string): Promise<unknown[][]> {
  const heard = (await readGlobal<unknown[][] | undefined>(page, '__heard')) ?? [];
  return heard.filter(([name]) => name === tag).map(([, ...command]) => command);
}

/** What the stand-ins found wrong: order, names, kinds of argument. */
export async function mistakes(page: Page): Promise<string[]> {
  return (await readGlobal<string[] | undefined>(page, '__mistakes')) ?? [];
}
