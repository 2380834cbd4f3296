import type { Page } from 'playwright-core';
import { median, repeat } from './median';
import { untilNotice } from './notice';
import type { Row } from './row';
import type { Shop } from './shop';

const times = 5;

/** What a first visit pays on a slow phone: how long it is blocked, and when the notice is there. */
export async function measureStart(shop: Shop): Promise<Row[]> {
  const visit = { slow: true };
  const starts = await repeat(times, () =>
    shop.visit('hero', visit, async (page) => {
      await untilNotice(page);
      return { blocked: await readBlocked(page), visible: await readVisible(page) };
    }),
  );
  const bare = await repeat(times, () =>
    shop.visit('hero', { ...visit, kotowari: false }, async (page) => {
      await page.waitForTimeout(1000);
      return readBlocked(page);
    }),
  );
  const blocked = median(starts.map((start) => start.blocked)) - median(bare);
  const visible = median(starts.map((start) => start.visible));
  return [
    { what: 'blocking time added, 4x slower', value: blocked, unit: 'ms', bound: null },
    { what: 'notice visible after, 4x slower', value: visible, unit: 'ms', bound: null },
  ];
}

/** What long tasks take beyond 50 ms each. */
function readBlocked(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) sum += duration - 50;
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

/** From the beginning of the navigation; the page sets the mark. */
function readVisible(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('notice')[0]?.startTime ?? Number.NaN);
}
