import type { Page } from 'playwright-core';
import type { Visit } from './visit';

/** What a person does: the words are those on the screen. */
export const allowAll = (page: Page) => press(page, 'すべて許可する');

/** Refuses everything, in the notice. */
export const refuseAll = (page: Page) => press(page, '許可しない');

/** Opens the list from the notice, switches these partners on, and saves. */
export async function allowOnly(page: Page, ...partners: (string | RegExp)[]): Promise<void> {
  await press(page, '相手ごとに選ぶ');
  for (const name of partners) await page.getByRole('switch', { name }).check();
  await press(page, '保存する');
}

/** The notice itself. */
export const notice = (page: Page) =>
  page.getByRole('region').filter({ has: page.getByRole('button', { name: '許可しない' }) });

/** Decides by the API, on pages that are about the gate and not about the screen. */
export function decide(page: Page, method: 'acceptAll' | 'rejectAll' | 'withdraw'): Promise<void> {
  return page.evaluate((name) => window.kotowari?.[name](), method);
}

/** Allows these and refuses the others, by the API. */
export function update(page: Page, changes: Record<string, boolean>): Promise<void> {
  return page.evaluate((wish) => window.kotowari?.update(wish), changes);
}

/** Some seconds of a person on the page. */
export async function useThePage({ page, settle }: Visit): Promise<void> {
  await page.mouse.wheel(0, 800);
  await page.mouse.click(5, 300);
  await page.keyboard.press('Tab');
  await settle(1200);
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}
