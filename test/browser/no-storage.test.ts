import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyRequest } from './baseline';
import { allowAll, notice, refuseAll } from './choices';
import { useSite } from './harness';
import { fromPageCode, shapes } from './requests';

/** Cookies off and storage that throws, as where a visitor blocks both. */
async function blockStorage(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
}

describe('with cookies off and storage blocked', () => {
  const site = useSite({ preloadScanner: false });

  test('the notice works, and a choice is good for the page (R76)', async () => {
    const visit = await site.visit('/', { before: blockStorage });
    await expect.poll(() => notice(visit.page).count()).toBe(1);
    expect(fromPageCode(visit.sent())).toEqual([]);
    await allowAll(visit.page);
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(everyRequest);
    expect(visit.errors).toEqual([]);
  });

  test('the next page asks again and holds everything (R76)', async () => {
    const visit = await site.visit('/', { before: blockStorage });
    await refuseAll(visit.page);
    await visit.page.goto('/item.html');
    await visit.settle();
    await expect.poll(() => notice(visit.page).count()).toBe(1);
    expect(fromPageCode(visit.sent())).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
