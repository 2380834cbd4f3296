import type { Page } from 'playwright-core';

/** Reads a global that a page of ours has filled, as JSON carries it. */
export function readGlobal<T = string[]>(page: Page, name: string): Promise<T> {
  return page.evaluate((key) => Reflect.get(window, key), name);
}
