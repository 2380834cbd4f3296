import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import { chromiumPath } from '../ensure-browser';
import { allowAll, decide, notice } from './choices';
import { useSite } from './harness';

describe('one state everywhere (R80)', () => {
  const site = useSite();
  const records = () => window.kotowari?.records().length;
  const isDecided = () => window.kotowari?.state.decided;

  test('a second tab follows at once, with its tags, and records nothing twice', async () => {
    const visit = await site.visit('/marked.html');
    const other = await visit.page.context().newPage();
    await other.goto('/lesson/frame.html');
    await notice(other).waitFor();
    let changes = 0;
    await other.exposeFunction('seen', () => {
      changes += 1;
    });
    await other.evaluate(() =>
      document.addEventListener('kotowari:change', () =>
        (Reflect.get(window, 'seen') as () => void)(),
      ),
    );
    await allowAll(visit.page);
    await expect.poll(() => notice(other).count()).toBe(0);
    expect(await other.evaluate(isDecided)).toBe(true);
    await expect.poll(() => changes).toBe(1);
    expect(await visit.page.evaluate(records)).toBe(1);
    await decide(visit.page, 'withdraw');
    await expect
      .poll(() => other.evaluate(() => window.kotowari?.hasConsent('criteo')))
      .toBe(false);
    await visit.page.evaluate(() => window.kotowari?.reset());
    await expect.poll(() => notice(other).count()).toBe(1);
  });

  test('a frame of the same site follows too', async () => {
    const { page } = await site.visit('/?kotowari=off');
    await page.setContent(
      '<iframe src="/item.html"></iframe><iframe src="/lesson/frame.html"></iframe>',
    );
    const [one, two] = page.frames().slice(1);
    await one?.waitForFunction(() => window.kotowari);
    await two?.waitForFunction(() => window.kotowari);
    await one?.evaluate(() => window.kotowari?.rejectAll());
    await expect.poll(() => two?.evaluate(isDecided)).toBe(true);
  });

  test('comes back when page code takes the notice away, and stays away once decided', async () => {
    const { page } = await site.visit('/');
    await notice(page).waitFor();
    await page.evaluate(() => document.querySelector('kotowari-notice')?.remove());
    await expect.poll(() => notice(page).isVisible()).toBe(true);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append('別の画面');
      document.body.replaceWith(body);
    });
    await expect.poll(() => notice(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => document.querySelector('kotowari-notice')?.remove());
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
    await page.getByRole('button', { name: '許可しない', exact: true }).last().click();
    expect(await page.evaluate(isDecided)).toBe(true);
    expect(await notice(page).count()).toBe(0);
  });

  test('a new view of a single page asks and announces nothing anew (R9, R59)', async () => {
    const { page } = await site.visit('/');
    await notice(page).waitFor();
    const status = page.locator('kotowari-notice').getByRole('status').first();
    const before = await status.elementHandle();
    await expect.poll(() => status.textContent()).toContain('お知らせ');
    await page.evaluate(() => {
      history.pushState({}, '', '/?view=2');
      document.querySelector('main')?.replaceChildren('次の画面');
    });
    await expect.poll(() => notice(page).count()).toBe(1);
    expect(await before?.evaluate((line) => line.isConnected && line.textContent)).toContain(
      'お知らせ',
    );
  });
});

describe('pages that come from another time', () => {
  let site: Site;
  let browser: Awaited<ReturnType<typeof chromium.launch>>;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-background-networking'],
      // Playwright turns it off unless told not to.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const shop = (path: string) => `http://shop.localhost:${site.port}${path}`;

  test('out of the back/forward cache, the notice has gone after a choice made since (R80)', async () => {
    const page = await browser.newPage();
    await page.goto(shop('/'));
    await notice(page).waitFor();
    await page.evaluate(() => Reflect.set(window, 'kept', true));
    await page.getByRole('link', { name: '今月のお茶を見る' }).click();
    await page.waitForURL('**/item.html');
    await page.getByRole('button', { name: '許可しない' }).click();
    // A page out of the cache has no new `load` event for Playwright to wait for.
    await page.evaluate(() => history.back());
    await page.waitForURL((url) => url.pathname === '/', { waitUntil: 'commit' });
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true);
    await expect.poll(() => notice(page).count()).toBe(0);
    expect(await page.evaluate(() => window.kotowari?.state.how)).toBe('notice');
    await page.close();
  });

  // Nothing is allowed, but the notice does not come there since the start-up work (issue 17).
  test('out of the back/forward cache, nothing is allowed any more when the choice was erased since (R80)', async () => {
    const page = await browser.newPage();
    await page.goto(shop('/terms.html'));
    await page.evaluate(() => window.kotowari?.acceptAll());
    await page.evaluate(() => Reflect.set(window, 'kept', true));
    // A page that the test itself goes to puts none into the cache.
    await page.evaluate(() => location.assign('/item.html'));
    await page.waitForURL('**/item.html');
    await page.evaluate(() => window.kotowari?.reset());
    await page.evaluate(() => history.back());
    await page.waitForURL((url) => url.pathname === '/terms.html', { waitUntil: 'commit' });
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true);
    await notice(page).waitFor();
    expect(await page.evaluate(() => window.kotowari?.hasConsent('criteo'))).toBe(false);
    await page.close();
  });

  test('rendered ahead, a page asks nobody, shows nothing and records nothing until it is visited (R79)', async () => {
    const context = await browser.newContext();
    // The browser itself renders ahead only where nothing drives it: the page is told so.
    const page = await context.newPage();
    await page.goto(shop('/?tags=marked'));
    await page.getByRole('button', { name: 'すべて許可する' }).click();
    await page.waitForTimeout(1500);
    // What the page before sends as it is left is none of this page's.
    await page.goto('about:blank');
    await page.waitForTimeout(1000);
    const before = site.log.entries.length;
    await page.addInitScript(() => {
      Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    });
    await page.goto(shop('/marked.html'));
    await page.waitForTimeout(1500);
    const asked = () => site.log.entries.slice(before).filter(({ vendor }) => vendor !== 'shop');
    expect(asked()).toEqual([]);
    expect(await notice(page).count()).toBe(0);
    expect(await page.evaluate(() => window.kotowari?.hasConsent('criteo'))).toBe(false);
    await page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { value: false });
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await expect.poll(() => asked().length).toBeGreaterThan(5);
    expect(await page.evaluate(() => window.kotowari?.records().length)).toBe(1);
    expect(await notice(page).count()).toBe(0);
    await context.close();
  });
});
