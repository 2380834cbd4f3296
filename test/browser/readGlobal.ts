import type { Page } from 'playwright-core';

/** Reads a global that one of our test pages has set. The value has to survive JSON. */
export function readGlobal<T = string[]>(page: Page, name: string): Promise<T> {
  return page.evaluate((key) => Reflect.get(window, key), name);
}
