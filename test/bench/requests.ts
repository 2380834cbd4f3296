import type { Row } from './row';
import type { Shop } from './shop';

/** How many files of Kotowari a shopper loads who has decided on a page before. */
export function measureRequests(shop: Shop): Promise<Row[]> {
  return shop.visit('hero', {}, async (page) => {
    await page.evaluate(() => window.kotowari?.rejectAll());
    let count = 0;
    page.on('request', (request) => {
      if (request.url().includes('/kotowari/')) count += 1;
    });
    await page.reload();
    await page.waitForTimeout(1000);
    return [{ what: 'files that a returning shopper loads', value: count, unit: '', bound: 1 }];
  });
}
