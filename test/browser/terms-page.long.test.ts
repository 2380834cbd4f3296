import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listedRows } from '../fixtures/listed-rows';
import { decide, notice, refuseAll } from './choices';
import { findViolations } from './findViolations';
import { useSite } from './harness';
import { contactedVendors } from './requests';

const phone = { viewport: { width: 390, height: 844 } };
const wide = { viewport: { width: 1280, height: 800 } };
const small = { viewport: { width: 320, height: 640 } };
const quiet = { notice: { show: 'link' } };

const switches = (page: Page) => page.locator('kotowari-partners').getByRole('switch');
const switchOf = (page: Page, name: string) =>
  page.locator('kotowari-partners').getByRole('switch', { name, exact: true });
const heights = (page: Page) =>
  page
    .locator('kotowari-partners [data-partner]')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));

/** The terms page without the notice, once its table is live. */
async function openTerms(site: ReturnType<typeof useSite>, context = wide, more: object = {}) {
  const visit = await site.visit('/terms.html', { config: { ...quiet, ...more }, context });
  await switches(visit.page).first().waitFor();
  return visit;
}

describe('the terms page', () => {
  const site = useSite({ preloadScanner: false });

  test('has without script the eleven rows, names and links as the shop lists them (R35, R68)', async () => {
    const { page } = await site.visit('/terms.html', { context: { javaScriptEnabled: false } });
    const rows = page.locator('kotowari-partners [data-partner]');
    expect(await rows.locator('.ktw-row .ktw-name').allTextContents()).toEqual(
      listedRows.map(({ name }) => name),
    );
    for (const [index, { url }] of listedRows.entries()) {
      const links = rows.nth(index).locator('a');
      const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(addresses).toContain(url);
    }
    expect(await page.getByText('当店の「広告とデータの設定」で、オフにして').count()).toBe(13);
  });

  test('gets its switches without any row being moved or made larger', async () => {
    for (const context of [phone, wide]) {
      const { page: still } = await site.visit('/terms.html?kotowari=off', { context });
      const { page } = await openTerms(site, context);
      expect(await heights(page)).toEqual(await heights(still));
    }
  });

  test('lets each vendor be switched, and its tags run or stop at once (R43, R89)', async () => {
    const visit = await openTerms(site);
    const { page } = visit;
    expect(await switches(page).count()).toBe(12);
    await switchOf(page, 'Criteo株式会社への送信').check();
    await page.getByText('保存しました。').waitFor();
    await page.goto('/?tags=marked');
    await visit.settle();
    expect(contactedVendors(visit.sent())).toEqual(['criteo']);
    await page.goto('/terms.html');
    await switchOf(page, 'Criteo株式会社への送信').uncheck();
    visit.forget();
    await page.goto('/?tags=marked');
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(await notice(page).count()).toBe(0);
    expect(visit.errors).toEqual([]);
  });

  test('moves both rows of one company, and follows the notice', async () => {
    const { page } = await site.visit('/terms.html');
    await switches(page).first().waitFor();
    await switchOf(page, 'Yahoo!Japanへの送信').check();
    expect(await switchOf(page, 'ヤフー株式会社への送信').isChecked()).toBe(true);
    await page.evaluate(() => window.kotowari?.showNotice());
    await refuseAll(page);
    expect(await switchOf(page, 'ヤフー株式会社への送信').isChecked()).toBe(false);
  });

  test('remembers which pages at partners were opened, and opens them apart (R39)', async () => {
    const { page } = await openTerms(site);
    const row = page.locator('[data-partner=line]');
    await row.locator('summary').click();
    const link = row.getByRole('link', { name: /止めるページ/ });
    expect(await link.getAttribute('rel')).toBe('noopener');
    const [other] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await other.close();
    await row.getByText(/に手続きページを開きました。/).waitFor();
    await page.getByText('12件のうち1件の手続きページを開きました').waitFor();
  });

  test('is no wider than the window, and axe finds nothing (R49, R53)', async () => {
    for (const context of [wide, phone, small]) {
      const { page } = await openTerms(site, context);
      const isTooWide = await page.evaluate(() => document.body.scrollWidth > innerWidth);
      expect(isTooWide).toBe(false);
      expect(await findViolations(page, 'main')).toEqual([]);
      await page.locator('kotowari-partners [data-partner] summary').nth(2).click();
      expect(await findViolations(page, 'main')).toEqual([]);
    }
  });

  test('is short, has a name to jump to for each partner, and says once what all receive', async () => {
    const { page } = await openTerms(site, phone);
    const { height } = (await page.locator('kotowari-partners').boundingBox()) ?? { height: 0 };
    expect(height).toBeLessThan(4000);
    const names = page.locator('kotowari-partners nav a');
    expect(await names.count()).toBe(12);
    await names.last().click();
    const last = await page.locator('[data-partner=yahoo]').boundingBox();
    expect(last?.y).toBeLessThan(phone.viewport.height);
    expect(await page.locator('.ktw-common').getByText('IPアドレス').count()).toBe(1);
    const rows = page.locator('[data-field=sent]');
    expect(await rows.filter({ hasText: 'IPアドレス' }).count()).toBe(0);
    expect(await rows.filter({ hasText: '共通して送られる情報' }).count()).toBe(12);
  });

  test('can be worked by keyboard, each switch at least 48 px high (R52)', async () => {
    const { page } = await openTerms(site, phone);
    const first = switches(page).first();
    await first.focus();
    await page.keyboard.press('Space');
    expect(await first.isChecked()).toBe(true);
    for (const box of await Promise.all((await switches(page).all()).map((s) => s.boundingBox()))) {
      expect(box?.height).toBeGreaterThanOrEqual(48);
    }
  });

  test('makes the table itself where the server has written none, in the language it is asked for (R38)', async () => {
    const { page, errors } = await site.visit('/lesson/partners.html');
    await switches(page).first().waitFor();
    const [first, second] = await page.locator('kotowari-partners').all();
    expect(await first?.locator('[data-partner]').count()).toBe(11);
    expect(await first?.locator('[data-field=sent]').count()).toBe(0);
    expect(await first?.locator('[data-field=there]').count()).toBe(11);
    await expect.poll(() => second?.locator('[data-partner]').count()).toBe(12);
    expect(await second?.locator('.ktw-caption').textContent()).toBe(
      'Partners that may receive information',
    );
    expect(errors).toEqual([]);
  });

  test('works under a strict policy and enforced Trusted Types (R70, R71)', async () => {
    const visit = await site.visit('/terms.html?csp=strict', { config: quiet });
    await switches(visit.page).first().waitFor();
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('stays as the server wrote it where the file cannot be had, and nothing throws', async () => {
    const visit = await site.visit('/terms.html', {
      config: quiet,
      before: (page) => page.route('**/kotowari-partners.js', (route) => route.abort()),
    });
    await visit.settle(250);
    expect(await visit.page.locator('kotowari-partners [data-partner]').count()).toBe(12);
    expect(await switches(visit.page).count()).toBe(0);
    expect(visit.errors).toEqual([]);
  });
});

describe('a shop that shows no notice (notice.show: link)', () => {
  const site = useSite({ preloadScanner: false });

  test('holds every tag, and offers the list and the terms page alone', async () => {
    const visit = await site.visit('/?tags=marked', { config: quiet });
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(await notice(visit.page).count()).toBe(0);
    const files = visit.shop().map(({ url }) => url);
    expect(files.filter((url) => url.includes('kotowari-'))).toEqual([]);
    await visit.page.getByRole('button', { name: '広告とデータの設定' }).click();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'すべて許可する' }).click();
    await expect.poll(() => contactedVendors(visit.sent()).length).toBe(10);
  });

  test('lets tags run from the start in opt-out mode, until one is switched off on the terms page', async () => {
    const config = { ...quiet, mode: 'opt-out' };
    const visit = await site.visit('/?tags=marked', { config });
    await visit.settle();
    expect(contactedVendors(visit.sent())).toHaveLength(10);
    expect(await notice(visit.page).count()).toBe(0);
    const address = `/terms.html?config=${encodeURIComponent(JSON.stringify(config))}`;
    await visit.page.goto(address);
    expect(await switchOf(visit.page, 'Criteo株式会社への送信').isChecked()).toBe(true);
    await switchOf(visit.page, 'Criteo株式会社への送信').uncheck();
    visit.forget();
    await visit.page.goto(address.replace('/terms.html?', '/?tags=marked&'));
    await visit.settle();
    expect(contactedVendors(visit.sent())).toHaveLength(9);
    expect(contactedVendors(visit.sent())).not.toContain('criteo');
  });

  test('leads from the terms page to the list, by the link that stands in its text', async () => {
    const { page } = await openTerms(site);
    await page.getByRole('link', { name: '広告とデータの設定を開く' }).click();
    await page.getByRole('dialog').waitFor();
    await decide(page, 'rejectAll');
  });
});

describe('debug', () => {
  const site = useSite({ preloadScanner: false });
  const own = { id: 'own-ads', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };

  test('names what the configuration leaves unsaid, a warning each, and nothing without it (R36, R45)', async () => {
    const config = { vendors: ['criteo', own] };
    const visit = await site.visit('/', { config: { ...config, debug: true } });
    await expect
      .poll(() => visit.console.join('\n'))
      .toContain('contacts connect.facebook.net, a host of "meta", which "vendors" leaves out');
    expect(visit.console.filter((line) => line.includes('contacts')).join()).not.toMatch(
      /criteo|shop/,
    );
    expect(visit.console[0]).toContain(
      'kotowari: vendors[1].disclosure.policyUrl: of "own-ads" it is not said.',
    );
    const without = await site.visit('/', { config });
    await without.settle(250);
    expect(without.console).toEqual([]);
  });
});
