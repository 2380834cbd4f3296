import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { allowAll, decide, useThePage } from './choices';
import { useSite } from './harness';
import { inIssue3 } from './later';
import { byPageCode, receivers, shape } from './requests';
import type { Visit } from './visit';

describe('after a withdrawal', () => {
  const site = useSite({ lookAhead: false });

  inIssue3(
    'running vendor code is cut off at once, timers and clicks included (R88, R20)',
    async () => {
      const visit = await allowEverything('/item.html');
      await decide(visit.page, 'withdraw');
      await wait(50);
      visit.forget();
      await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
      await wait(4000);
      expect(receivers(byPageCode(visit.sent()))).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
  );

  inIssue3(
    'the vendors’ cookies go, on every parent domain, and stay away (R10, R97)',
    async () => {
      const visit = await allowEverything('/');
      expect(await vendorCookies(visit.page)).toContain('_ga');
      await decide(visit.page, 'withdraw');
      expect(await vendorCookies(visit.page)).toEqual([]);
      await wait(2500);
      expect(await vendorCookies(visit.page)).toEqual([]);
    },
  );

  inIssue3('later pages ask no vendor for anything (R10)', async () => {
    const visit = await allowEverything('/');
    await decide(visit.page, 'withdraw');
    await visit.page.goto('/item.html');
    visit.forget();
    await useThePage(visit);
    await visit.page.reload();
    await useThePage(visit);
    expect(byPageCode(visit.sent()).map(shape)).toEqual([]);
    expect(await vendorCookies(visit.page)).toEqual([]);
  });

  async function allowEverything(path: string): Promise<Visit> {
    const visit = await site.visit(path);
    await allowAll(visit.page);
    await visit.settle();
    return visit;
  }
});

async function vendorCookies(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name }) => name).filter((name) => !name.includes('kotowari'));
}
