import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import { everyVendor } from './baseline';
import { allowAll, notice } from './choices';
import { receivers } from './requests';

/** The demo as a person starts it: plain http, names below `.localhost`, the panel beside the shop. */
describe('the demo', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('shows in the panel what leaves the browser, after the choice alone', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://localhost:${site.port}/?tags=marked`);
    const shop = page.frameLocator('#shop');
    await shop.getByRole('button', { name: 'すべて許可する' }).waitFor();
    expect(await page.locator('#rows tr').count()).toBe(0);
    await shop.getByRole('button', { name: 'すべて許可する' }).click();
    await expect.poll(() => page.locator('#vendors li').count()).toBe(10);
    // A beacon of the page before that is still under way may come in: then once more.
    const openAnew = async () => {
      await page.getByRole('button', { name: /First visit again/ }).click();
      await shop.getByRole('button', { name: 'すべて許可する' }).waitFor();
      return page.locator('#rows tr').count();
    };
    await expect.poll(openAnew).toBe(0);
    await page.close();
  });

  test('works for the shop alone, over plain http', async () => {
    site.log.clear();
    const page = await browser.newPage();
    const sent = () => site.log.entries.filter(({ vendor }) => vendor !== 'shop');
    await page.goto(`http://shop.localhost:${site.port}/marked.html`);
    await expect.poll(() => notice(page).count()).toBe(1);
    expect(sent()).toEqual([]);
    await allowAll(page);
    await expect.poll(() => receivers(sent())).toEqual(everyVendor);
    await page.reload();
    expect(await page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
    await page.close();
  });

  test('finds a taken port out', async () => {
    await expect(serve({ names: 'local', port: site.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
