import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allowAll, decide, notice, refuseAll } from './choices';
import { useSite } from './harness';
import { receivers, shape } from './requests';
import type { Visit } from './visit';

describe('after 「許可しない」', () => {
  const site = useSite({ lookAhead: false });

  test.each(['/', '/marked.html'])(
    'nothing runs and nothing is sent, here and on the next page: %s (R88)',
    async (path) => {
      const visit = await site.visit(path);
      await refuseAll(visit.page);
      await useThePage(visit);
      expect(visit.sent().map(shape)).toEqual([]);
      expect(await visit.ran()).toEqual([]);

      await visit.page.getByRole('link', { name: '今月のお茶を見る' }).click();
      await useThePage(visit);
      expect(visit.sent().map(shape)).toEqual([]);
      expect(await visit.ran()).toEqual([]);
      expect(await notice(visit.page).count()).toBe(0);
      expect(visit.errors).toEqual([]);
    },
  );

  test('the shop’s own calls to the tags do not throw', async () => {
    const { page, errors } = await site.visit('/item.html?tags=marked');
    await refuseAll(page);
    await page.getByRole('button', { name: 'かごに入れる' }).click();
    expect(errors).toEqual([]);
  });

  test.each(['fetch-string', 'fetch-url', 'fetch-request', 'xhr', 'websocket', 'event-source'])(
    'a request by page code ends as a blocked one does: %s (R85, R88)',
    async (form) => {
      const visit = await site.visit('/lesson/network.html');
      await decide(visit.page, 'rejectAll');
      await visit.page.reload();
      await expect.poll(() => outcomes(visit.page)).toMatchObject({ [form]: 'failed' });
      expect(visit.sent().map(shape)).toEqual([]);
    },
  );

  test('a beacon to a refused vendor says that it was taken, and is dropped (R85, R88)', async () => {
    const visit = await site.visit('/lesson/network.html');
    await decide(visit.page, 'rejectAll');
    await visit.page.reload();
    expect(await outcomes(visit.page)).toMatchObject({ beacon: 'true' });
    expect(visit.sent().map(shape)).toEqual([]);
  });
});

describe('after a withdrawal', () => {
  const site = useSite({ lookAhead: false });

  test('running vendor code is cut off at once, timers and clicks included (R88, R20)', async () => {
    const visit = await allowEverything('/item.html');
    await decide(visit.page, 'withdraw');
    await wait(50);
    visit.forget();
    await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
    await wait(4000);
    expect(receivers(visit.sent())).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('the vendors’ cookies go, on every parent domain, and stay away (R10, R97)', async () => {
    const visit = await allowEverything('/');
    expect(await vendorCookies(visit.page)).toContain('_ga');
    await decide(visit.page, 'withdraw');
    expect(await vendorCookies(visit.page)).toEqual([]);
    await wait(2500);
    expect(await vendorCookies(visit.page)).toEqual([]);
  });

  test('later pages ask no vendor for anything (R10)', async () => {
    const visit = await allowEverything('/');
    await decide(visit.page, 'withdraw');
    await visit.page.goto('/item.html');
    visit.forget();
    await useThePage(visit);
    await visit.page.reload();
    await useThePage(visit);
    expect(visit.sent().map(shape)).toEqual([]);
    expect(await vendorCookies(visit.page)).toEqual([]);
  });

  async function allowEverything(path: string): Promise<Visit> {
    const visit = await site.visit(path);
    await allowAll(visit.page);
    await visit.settle();
    return visit;
  }
});

/** Some seconds of a person on the page. */
async function useThePage({ page, settle }: Visit): Promise<void> {
  await page.mouse.wheel(0, 800);
  await page.mouse.click(5, 300);
  await page.keyboard.press('Tab');
  await settle(1200);
}

function outcomes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Reflect.get(window, 'outcomes'));
}

async function vendorCookies(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name }) => name).filter((name) => !name.includes('kotowari'));
}
