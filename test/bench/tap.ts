import type { JSHandle, Page } from 'playwright-core';
import { median, repeat } from './median';
import { allowButton, untilNotice } from './notice';
import type { Row } from './row';
import type { Shop } from './shop';

const times = 5;

/** What one tap on 「すべて許可する」 costs, on a slow phone, with tags that block (R83). */
export async function measureTap(shop: Shop): Promise<Row[]> {
  const none = await repeat(times, () => tap(shop, 'no-tag'));
  const one = await repeat(times, () => tap(shop, 'one-tag'));
  const eleven = await repeat(times, () => tap(shop, 'eleven-tags'));
  const html = await repeat(times, () => tap(shop, 'one-tag', true));
  const early = [...one, ...eleven, ...html]
    .map(({ tooEarlyOrLate }) => tooEarlyOrLate)
    .find(Boolean);
  return [
    { ...rowOf('tap on allow to next paint, 4x slower, no tag', none), bound: null },
    rowOf('the same, one 250 ms tag', one),
    rowOf('the same, eleven 100 ms tags', eleven),
    rowOf('the same, one 250 ms tag, from the first HTML, before any file of the UI', html),
    {
      what: 'in the task of the tap: stored, `update` pushed, no tag begun',
      value: early ?? 'yes',
      unit: '',
      bound: 'yes',
    },
  ];
}

interface Tap {
  /** From the tap to the next paint by Event Timing, in steps of 8 ms; 16 stands for less, too. */
  duration: number;
  /** What was not as it should be when the task of the tap ended. */
  tooEarlyOrLate: string | undefined;
}

function rowOf(what: string, taps: readonly Tap[]): Row {
  return { what, value: median(taps.map(({ duration }) => duration)), unit: 'ms', bound: 56 };
}

export function tap(shop: Shop, name: string, html = false): Promise<Tap> {
  return shop.visit(name, { slow: true, html }, async (page) => {
    await untilNotice(page);
    const seen = await watch(page);
    await allowButton(page).tap();
    await page.waitForTimeout(1200);
    return seen.jsonValue();
  });
}

/** The listener is the last of the click's own task: on the window, after all of the notice's. */
function watch(page: Page): Promise<JSHandle<Tap>> {
  return page.evaluateHandle(() => {
    // TypeScript does not know the threshold: https://w3c.github.io/event-timing/
    const options: object = { type: 'event', durationThreshold: 16 };
    const seen: Tap = { duration: 16, tooEarlyOrLate: 'no click seen' };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (/^(pointerdown|pointerup|click)$/.test(name)) {
          seen.duration = Math.max(seen.duration, duration);
        }
      }
    }).observe(options);
    addEventListener('click', () => {
      const pushed = window.dataLayer?.some((item) => (item as unknown[])[1] === 'update');
      if (!document.cookie.includes('kotowari=1~')) seen.tooEarlyOrLate = 'not stored';
      else if (!pushed) seen.tooEarlyOrLate = 'no update';
      else if (document.querySelector('[data-ran]')) seen.tooEarlyOrLate = 'a tag ran';
      else seen.tooEarlyOrLate = undefined;
    });
    return seen;
  });
}
