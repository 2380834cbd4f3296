import type { Locator, Page } from 'playwright-core';

/** The button 「すべて許可する」 of the notice. */
export function allowButton(page: Page): Locator {
  return page.getByRole('button', { name: 'すべて許可する', exact: true });
}

/** Waits until the notice has come and everything around it is quiet. */
export async function untilNotice(page: Page): Promise<void> {
  await allowButton(page).waitFor();
  await page.waitForTimeout(700);
}
