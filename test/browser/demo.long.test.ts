import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import { browserPath } from '../engines/browserPath';
import { chromiumArgs } from '../engines/chromiumArgs';
import { freePort } from '../engines/freePort';
import { everyVendor } from './baseline';
import { allowAll, notice } from './choices';
import { contactedVendors } from './requests';

/** The demo as a person starts it: plain http, names below `.localhost`, the panel beside the shop. */
describe('the demo', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  const panel = (query = '') => `http://localhost:${site.port}/${query}`;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    browser = await chromium.launch({
      executablePath: browserPath('chromium'),
      args: [...chromiumArgs],
    });
  });
  afterEach(() => context?.close());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('shows what waits, and what left when', async () => {
    const { page, shop } = await open(panel('?tags=marked'));
    await expect.poll(() => rows(page, 'held')).toBe(15);
    expect(await rows(page)).toBe(15);
    await press(shop, 'すべて許可する');
    await expect.poll(() => page.locator('#vendors li').count()).toBe(10);
    await expect.poll(() => rows(page, 'held')).toBe(0);
    expect(await rows(page, 'ahead')).toBe(0);
    const line = page.locator('tr').filter({ hasText: 'LINE Tag Base Code' });
    expect(await line.first().textContent()).toMatch(/^(allowed|released)/);
    await page.getByRole('button', { name: /Begin again/ }).click();
    await expect.poll(() => rows(page, 'held')).toBe(15);
    expect(await rows(page)).toBe(15);
  });

  test('opens DevTools in the shop for signals, storage and records', async () => {
    const { page, shop } = await open(panel('?tags=marked'));
    await press(shop, 'すべて許可する');
    await expect.poll(() => page.locator('#vendors li').count()).toBe(10);
    await page.getByRole('button', { name: /DevTools/ }).click();
    const devtools = shop.getByRole('region', { name: 'Kotowari DevTools' });
    const choose = (name: string) => devtools.getByRole('tab', { name }).click();
    await choose('シグナル');
    await expect
      .poll(() => devtools.textContent())
      .toMatch(/ad_storage: denied[\s\S]*ad_storage: granted[\s\S]*gcs=G111/);
    await choose('ストレージ');
    await expect.poll(() => devtools.textContent()).toContain('_fbp');
    await choose('選択');
    await expect.poll(() => devtools.textContent()).toContain('notice');
  });

  test('shows what the browser fetches ahead, what is refused, and what leaves without Kotowari', async () => {
    const { page, shop } = await open(panel());
    await expect.poll(() => rows(page, 'ahead')).toBeGreaterThan(3);
    await press(shop, '許可しない');
    await expect.poll(() => rows(page, 'refused')).toBeGreaterThan(10);
    expect(await rows(page, 'held')).toBe(0);
    await page.getByLabel('Kotowari').selectOption('off');
    await expect.poll(() => rows(page, 'unheld')).toBeGreaterThan(30);
    expect(new URL(page.url()).search).toBe('?kotowari=off');
    expect(await rows(page, 'held')).toBe(0);
  });

  test('takes every switch from its address, and tells what of an address means nothing', async () => {
    const query =
      'page=item&tags=marked&shopper=some&mode=opt-out&gate=tags&locale=en&theme=dark&position=corner&gpc=on';
    const { page } = await open(panel(`?${query}&phone=slow&colour=red&mode=never&%E0%A4%A=1`));
    const shop = () => page.frames().find((one) => one.url().includes('/item.html'));
    await expect
      .poll(() =>
        shop()
          ?.evaluate(() => window.kotowari?.state.how)
          .catch(() => null),
      )
      .toBe('api');
    expect(await page.locator('#mistakes').textContent()).toContain('There is no switch “colour”');
    const frame = shop();
    expect(await frame?.evaluate(() => window.kotowari?.state.decided)).toBe(true);
    const config = await frame?.evaluate(() => window.kotowari?.config);
    expect(config).toMatchObject({
      mode: 'opt-out',
      gate: 'tags',
      locale: 'en',
      notice: { theme: 'dark', position: 'corner' },
    });
    expect(await frame?.evaluate(() => window.kotowari?.gpc)).toBe(true);
    await page.goto(panel('?mode=never'));
    const words = 'mode is “never”, which is none of: opt-in, opt-out. It counts as opt-in.';
    expect(await page.locator('#mistakes').textContent()).toBe(words);
  });

  test('keeps two tabs with different switches apart', async () => {
    const { page } = await open(panel('?tags=marked'));
    await expect.poll(() => rows(page, 'held')).toBe(15);
    const other = await context.newPage();
    await other.goto(panel('?kotowari=off'));
    await expect.poll(() => rows(other, 'unheld')).toBeGreaterThan(30);
    expect(await rows(page)).toBe(15);
    expect(await rows(page, 'held')).toBe(15);
  });

  test('goes on by itself when its server was killed and started again', async () => {
    const first = await serve({ names: 'local', port: 0 });
    const { page } = await open(`http://localhost:${first.port}/?tags=marked`);
    await expect.poll(() => rows(page, 'held')).toBe(15);
    await first.close();
    await expect.poll(() => page.locator('#server').isVisible()).toBe(true);
    const second = await serve({ names: 'local', port: first.port });
    await expect.poll(() => page.locator('#server').isVisible()).toBe(false);
    await expect.poll(() => second.log.entries.length).toBeGreaterThan(3);
    await expect.poll(() => rows(page, 'held')).toBe(15);
    await second.close();
  });

  test('says so where there is no page, and leads back', async () => {
    const { page } = await open(panel('nowhere'));
    await page.getByRole('link').click();
    await expect.poll(() => page.getByRole('combobox').count()).toBeGreaterThan(10);
    for (const path of ['nowhere.html', '%E0%A4%A', 'lesson/none.html', 'item-none.html?x=%zz']) {
      const answer = await page.goto(`http://shop.localhost:${site.port}/${path}`);
      expect(answer?.status()).toBe(path.startsWith('item') ? 200 : 404);
      await page.getByRole('link', { name: 'つむぎ堂' }).first().click();
      expect(new URL(page.url()).pathname).toBe('/');
    }
  });

  test('works for the shop alone, over plain http', async () => {
    site.log.clear();
    const { page } = await open(`http://shop.localhost:${site.port}/marked.html`);
    const sent = () => site.log.entries.filter(({ vendor }) => vendor !== 'shop');
    await expect.poll(() => notice(page).count()).toBe(1);
    expect(sent()).toEqual([]);
    await allowAll(page);
    await expect.poll(() => contactedVendors(sent())).toEqual(everyVendor);
    await page.reload();
    expect(await page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
  });

  async function open(address: string) {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(address);
    return { page, shop: page.frameLocator('#shop') };
  }
});

describe('npm run demo', () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints its address and stops at %s',
    async (signal) => {
      const port = await freePort();
      const { child, said } = start(port);
      await expect.poll(said).toContain(`http://localhost:${port}/`);
      expect((await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })).status).toBe(302);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
  );

  test('says what to do when the port is taken, or is none', async () => {
    const taken = await serve({ names: 'local', port: 0 });
    const { child, said } = start(taken.port);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said()).toContain(`PORT=${taken.port + 1} npm run demo`);
    await taken.close();
    const wrong = start('many');
    expect(await once(wrong.child, 'exit')).toEqual([1, null]);
    expect(wrong.said()).toContain('“many” is no port');
  });

  function start(port: number | string) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/run.ts'], {
      env: { ...process.env, PORT: `${port}` },
    });
    running.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    return { child, said: () => said };
  }
});

function rows(page: Page, status = ''): Promise<number> {
  return page.locator(status ? `#rows .${status}` : '#rows tr').count();
}

function press(shop: ReturnType<Page['frameLocator']>, name: string): Promise<void> {
  return shop.getByRole('button', { name, exact: true }).click();
}
