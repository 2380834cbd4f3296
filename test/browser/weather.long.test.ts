import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { notice, refuseAll } from './choices';
import { useSite } from './harness';

/** Files of ours as a server sends them that says nothing of their encoding. */
async function sayNoEncoding(page: Page): Promise<void> {
  const folder = new URL('../../dist', import.meta.url).pathname;
  await page.route('**/kotowari/*.js', (route) =>
    route.fulfill({
      path: folder + new URL(route.request().url()).pathname.slice(9),
      contentType: 'text/javascript',
    }),
  );
}

describe('a page in Shift_JIS, on a server that says nothing of the encoding', () => {
  const site = useSite();

  test('has a notice, a list and a button that can be read (R38)', async () => {
    const visit = await site.visit('/sjis', {
      before: async (page) => {
        await sayNoEncoding(page);
        await page.route('**/sjis', (route) =>
          route.fulfill({
            contentType: 'text/html; charset=Shift_JIS',
            body: '<!doctype html><html lang="ja"><script src="/kotowari/kotowari.js"></script><p>',
          }),
        );
      },
    });
    const { page } = visit;
    expect(await page.evaluate(() => document.characterSet)).toBe('Shift_JIS');
    await notice(page).waitFor();
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('switch', { name: /Criteo/ }).waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('保存する');
    expect(await page.getByRole('button', { name: '広告とデータの設定' }).count()).toBe(1);
    expect(visit.errors).toEqual([]);
  });
});

describe('a shopper, a phone and a day with all their slips', () => {
  const site = useSite();
  const state = (page: Page) =>
    page.evaluate(() => [window.kotowari?.state.decided, window.kotowari?.records().length]);

  test('is decided by no accident: no scroll, key, tap beside it, turn, sleep or wait (R33, R67)', async () => {
    const visit = await site.visit('/marked.html', {
      context: { viewport: { width: 390, height: 844 }, hasTouch: true },
      before: (page) => page.clock.install(),
    });
    const { page } = visit;
    await notice(page).waitFor();
    await page.mouse.wheel(0, 3000);
    await page.mouse.wheel(0, -3000);
    for (const key of ['Escape', 'Escape', 'Enter', 'Space', 'PageDown', 'End']) {
      await page.keyboard.press(key);
    }
    await page.touchscreen.tap(5, 60);
    await page.mouse.dblclick(5, 60);
    await page.setViewportSize({ width: 844, height: 390 });
    await page.evaluate(() => {
      document.documentElement.style.zoom = '2';
      for (const name of ['visibilitychange', 'freeze', 'resume']) {
        document.dispatchEvent(new Event(name));
      }
      for (const name of ['pagehide', 'blur', 'pageshow', 'focus', 'orientationchange', 'online']) {
        dispatchEvent(new Event(name));
      }
      document.documentElement.style.zoom = '';
    });
    await page.clock.fastForward('48:00:00');
    expect(await state(page)).toEqual([false, 0]);

    // A key that is held goes on pressing: on whatever comes where its first press has led.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).focus();
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.down('Enter');
      await page.clock.runFor(200);
    }
    await page.keyboard.up('Enter');
    await page.getByRole('dialog').waitFor();
    await page.mouse.click(2, 2);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await state(page)).toEqual([false, 0]);
    expect(await notice(page).isVisible()).toBe(true);
    expect(visit.sent()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('keeps a choice that is made off the net, with the page put away in the middle of it (R12)', async () => {
    const visit = await site.visit('/lesson/services.html');
    const { page } = visit;
    await notice(page).waitFor();
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('switch', { name: /Criteo/ }).check();
    await page.context().setOffline(true);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('pagehide'));
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.getByRole('button', { name: '保存する' }).click();
    await page.context().setOffline(false);
    await page.goto('/lesson/strict.html');
    expect(
      await page.evaluate(() =>
        (['criteo', 'line'] as const).map((id) => window.kotowari?.hasConsent(id)),
      ),
    ).toEqual([true, false]);
    expect(await page.evaluate(() => window.kotowari?.state.how)).toBe('preferences');
    expect(visit.errors).toEqual([]);
  });

  test('goes by the last choice in every tab, though the clock was set back between the two (R78)', async () => {
    const { page } = await site.visit('/lesson/services.html');
    const other = await page.context().newPage();
    await other.goto('/lesson/services.html');
    await page.evaluate(() => window.kotowari?.acceptAll());
    await expect.poll(() => state(other)).toEqual([true, 1]);
    await page.evaluate(() => {
      const now = Date.now();
      Date.now = () => now - 20 * 3_600_000;
    });
    await page.evaluate(() => window.kotowari?.withdraw());
    await expect.poll(() => other.evaluate(() => window.kotowari?.state.how)).toBe('withdraw');
    await other.reload();
    expect(await other.evaluate(() => window.kotowari?.hasConsent('criteo'))).toBe(false);
    expect(await state(other)).toEqual([true, 2]);
  });

  test('gets no notice where another file stands in the place of ours, and all stays held (R74)', async () => {
    const visit = await site.visit('/marked.html', {
      before: (page) =>
        page.route('**/kotowari-ui.js', async (route) => {
          const folder = new URL('../../dist/', import.meta.url).pathname;
          await route.fulfill({
            path: `${folder}kotowari-preferences.js`,
            contentType: 'text/javascript',
          });
        }),
    });
    await expect
      .poll(() => visit.console.join())
      .toContain('kotowari-ui.js cannot be loaded. Put it beside kotowari.js');
    await visit.settle();
    expect(await notice(visit.page).count()).toBe(0);
    expect(visit.sent()).toEqual([]);
    await visit.page.unroute('**/kotowari-ui.js');
    await visit.page.reload();
    await refuseAll(visit.page);
    expect(await state(visit.page)).toEqual([true, 1]);
  });
});
