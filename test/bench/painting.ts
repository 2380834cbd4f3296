import type { Page } from 'playwright-core';
import { allowButton, untilNotice } from './notice';
import type { Row } from './row';
import type { Shop } from './shop';

/** What the notice does to a page that has an image of 360x180 (R81, R82). */
export function measurePainting(shop: Shop): Promise<Row[]> {
  return shop.visit('hero', {}, async (page) => {
    await untilNotice(page);
    const largest = await readLargest(page);
    await allowButton(page).tap();
    await page.waitForTimeout(500);
    return [
      {
        what: 'layout shift as the notice comes and goes',
        value: await readShift(page),
        unit: '',
        bound: 0,
      },
      { what: 'largest contentful paint', value: largest, unit: '', bound: 'the image' },
    ];
  });
}

/** An entry without an element is inside a shadow root: of those there is only the notice's. */
function readLargest(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        new PerformanceObserver((list) => {
          const { element } = list.getEntries().at(-1) as LargestContentfulPaint;
          if (!element) resolve('the notice');
          else resolve(element.localName === 'img' ? 'the image' : element.localName);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(reject, 2000, new Error('no largest contentful paint'));
      }),
  );
}

/** All shifts, those soon after a tap too. */
function readShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as Shift).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

/** https://wicg.github.io/layout-instability/#sec-layout-shift; TypeScript does not know it. */
type Shift = PerformanceEntry & { readonly value: number };
