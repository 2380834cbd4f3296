import type { Page } from 'playwright-core';
import type { Visit } from './visit';

/** Allows everything, in the notice. */
export const allowAll = (page: Page) => press(page, 'すべて許可する');

/** Refuses everything, in the notice. */
export const refuseAll = (page: Page) => press(page, '許可しない');

/** Opens the preferences from the notice, switches these partners on, and saves. */
export async function allowOnly(page: Page, ...partners: (string | RegExp)[]): Promise<void> {
  await press(page, '相手ごとに選ぶ');
  for (const name of partners) await page.getByRole('switch', { name }).check();
  await press(page, '保存する');
}

/** Locates the notice. */
export const notice = (page: Page) =>
  page.getByRole('region').filter({ has: page.getByRole('button', { name: '許可しない' }) });

/** Decides by the API, in tests that are not about the UI. */
export function decide(page: Page, method: 'acceptAll' | 'rejectAll' | 'withdraw'): Promise<void> {
  return page.evaluate((name) => window.kotowari?.[name](), method);
}

/** Allows these and refuses the others, by the API. */
export function update(page: Page, changes: Record<string, boolean>): Promise<void> {
  return page.evaluate((wish) => window.kotowari?.update(wish), changes);
}

/** Scrolls, clicks and presses a key, as a person would, then waits until the page is idle. */
export async function browse({ page, settle }: Visit): Promise<void> {
  await page.mouse.wheel(0, 800);
  await page.mouse.click(5, 300);
  await page.keyboard.press('Tab');
  await settle(1200);
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
