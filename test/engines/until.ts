import { expect } from 'vitest';
import type { EnginePage } from './engine';

/** Waits until an expression is true in a page of any engine. */
export async function until(page: EnginePage, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(`!!(${expression})`), { timeout: 30_000 }).toBe(true);
}
