import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide, notice, refuseAll } from './choices';
import { useSite } from './harness';

const path = '/lesson/under-attack.html';

const isAllowed = (page: Page) =>
  page.evaluate(() => Object.values(window.kotowari?.state.vendors ?? {}).includes(true));
const isDecided = (page: Page) => page.evaluate(() => window.kotowari?.state.decided);

describe('a hostile or very old page', () => {
  const site = useSite({ preloadScanner: false });

  test.each([
    ['has elements named like globals', 'after=clobber'],
    ['freezes the prototypes of objects, arrays and functions before Kotowari', 'before=freeze'],
    ['freezes the prototypes of objects, arrays and functions', 'after=freeze'],
    ['has a library of 2008 that changes prototypes before Kotowari', 'before=old'],
    ['has a library of 2008 that changes prototypes', 'after=old'],
    ['stores fake choices wherever a page can write (R75)', 'before=names'],
  ])('%s: every tag is held, a refusal is kept, and allowed tags load', async (_, query) => {
    const visit = await site.visit(`${path}?${query}`);
    const { page } = visit;
    await notice(page).waitFor();
    await visit.settle();
    expect(await visit.ran()).toEqual([]);
    expect(visit.sent()).toEqual([]);
    expect(await isAllowed(page)).toBe(false);
    await refuseAll(page);
    expect(await page.evaluate(() => window.kotowari?.records().at(-1)?.how)).toBe('notice');
    await page.reload();
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(await isDecided(page)).toBe(true);
    await decide(page, 'acceptAll');
    await visit.settle();
    expect(new Set(visit.sent().map(({ vendor }) => vendor))).toEqual(new Set(['microad', 'x']));
    expect((await visit.ran()).length).toBe(2);
    expect(visit.errors).toEqual([]);
  });

  test('has elements named like globals and like the configuration before Kotowari: every tag is held, and loads once allowed', async () => {
    const visit = await site.visit(`${path}?before=clobber`);
    await visit.settle();
    expect(await isAllowed(visit.page)).toBe(false);
    // An element with the id of the configuration is none, so the defaults count.
    expect(visit.sent()).toEqual([]);
    expect(await visit.ran()).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(new Set(visit.sent().map(({ vendor }) => vendor))).toEqual(new Set(['microad', 'x']));
    expect((await visit.ran()).length).toBe(2);
    expect(visit.errors).toEqual([]);
  });

  test('has markup and scripts in its configuration: they are shown as text, and no link runs them', async () => {
    const evil = '<img src=x onerror="window.evil=1"><style>*{display:none}</style>{count}</p>';
    const visit = await site.visit(path, {
      config: {
        messages: { noticeHeading: evil, noticeHeld: evil, allowAll: 'すべて許可する', on: evil },
        policy: { url: '/terms', version: '"><script>window.evil=1</script>~+x/' },
        partners: [{ id: 'x', vendor: 'x', name: evil, url: 'https://x.example/?"><b>' }],
        vendors: [
          'x',
          'microad',
          {
            id: 'own',
            purposes: ['advertising'],
            hold: [{ host: 'own.example' }],
            disclosure: { optOutUrl: 'javascript:window.evil=1', ja: { service: evil } },
          },
        ],
      },
    });
    const { page } = visit;
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toContain('<img src=x onerror=');
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.locator('img, style, b, script').count()).toBe(0);
    const links = await dialog
      .locator('a')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !/^(https?)?:$/.test(protocol))).toEqual([]);
    await page.getByRole('button', { name: '保存する' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'evil'))).toBeUndefined();
    await page.reload();
    expect(await isDecided(page)).toBe(true);
    expect(await isAllowed(page)).toBe(false);
    expect(visit.errors).toEqual([]);
  });

  test.each(['javascript:alert(1)', ' data:text/html,x', 'java\tscript:x'])(
    'has a policy at %j: the configuration is bad, and all is held',
    async (url) => {
      const visit = await site.visit(path, { config: { policy: { url } } });
      await visit.settle();
      expect(await visit.page.evaluate(() => window.kotowari?.error?.name)).toBe(
        'KotowariConfigError',
      );
      expect(visit.sent()).toEqual([]);
    },
  );

  test('adds a hundred thousand elements: its tags are held, and nothing breaks', async () => {
    const visit = await site.visit(path);
    const { page } = visit;
    await notice(page).waitFor();
    const milliseconds = await page.evaluate(async () => {
      const start = performance.now();
      for (let round = 0; round < 100; round += 1) {
        const box = document.createElement('div');
        for (let count = 0; count < 500; count += 1) {
          box.append(document.createElement('i'), new Image());
        }
        const tag = document.createElement('script');
        tag.src = `https://d-cache.microad.jp/js/td_flood${round}_access.js`;
        box.append(tag);
        document.body.append(box);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return performance.now() - start;
    });
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(await visit.ran()).toEqual([]);
    // Far more than it takes on a busy machine, far less than what grows with the square.
    expect(milliseconds).toBeLessThan(30_000);
    await refuseAll(page);
    expect(await isDecided(page)).toBe(true);
    expect(visit.errors).toEqual([]);
  });
});
