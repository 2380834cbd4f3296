import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allowAll, decide, notice } from './choices';
import { findViolations } from './findViolations';
import { useSite } from './harness';
import type { Visit } from './visit';

describe('the DevTools panel', () => {
  const site = useSite({ preloadScanner: false });

  /** Opens a page and the panel on it, as somebody does by hand on a live shop. */
  async function open(path = '/', options: Parameters<typeof site.visit>[1] = {}): Promise<Visit> {
    const visit = await site.visit(path, options);
    await visit.page.evaluate(() => window.kotowari?.debug?.());
    await panel(visit).waitFor();
    return visit;
  }
  const panel = ({ page }: Visit) => page.getByRole('region', { name: 'Kotowari DevTools' });
  const rows = (visit: Visit) => panel(visit).getByRole('row');
  const choose = (visit: Visit, tab: string) =>
    panel(visit).getByRole('tab', { name: tab }).click();

  test('is fetched by nobody who has not asked for it', async () => {
    const visit = await site.visit('/');
    await visit.settle();
    expect(
      visit
        .shop()
        .map(({ url }) => url)
        .join(),
    ).not.toContain('devtools');
  });

  test('lists what waits, and after an allowance what was released, and decides nothing', async () => {
    const visit = await open();
    await expect.poll(() => rows(visit).filter({ hasText: '保留' }).count()).toBeGreaterThan(3);
    expect(await visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(false);
    expect(await notice(visit.page).count()).toBe(1);
    expect(visit.errors).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await expect
      .poll(() =>
        rows(visit).filter({ hasText: 'criteo' }).filter({ hasText: '許可により送信' }).count(),
      )
      .toBeGreaterThan(0);
  });

  test('lists calls and pixels outside the page too: held, then refused', async () => {
    const visit = await open('/');
    await visit.page.evaluate(() => {
      const url = 'https://dynamic.criteo.com/js/ld/ld.js';
      fetch(`${url}?call`).catch(() => {});
      navigator.sendBeacon(`${url}?beacon`);
      new Image().src = `${url}?pixel`;
    });
    const kinds = ['call', 'beacon', 'pixel'];
    for (const kind of kinds) {
      await rows(visit)
        .filter({ hasText: `?${kind}` })
        .filter({ hasText: '保留' })
        .waitFor();
    }
    await decide(visit.page, 'rejectAll');
    for (const kind of kinds) {
      await rows(visit)
        .filter({ hasText: `?${kind}` })
        .filter({ hasText: '拒否' })
        .waitFor();
    }
  });

  test('shows the consent by vendor, and changes a vendor for a try', async () => {
    const visit = await open();
    await choose(visit, '選択');
    expect(await panel(visit).textContent()).toContain('まだ選択されていません');
    await panel(visit).getByRole('button', { name: '許可する: criteo' }).click();
    await expect
      .poll(() => visit.page.evaluate(() => window.kotowari?.state.vendors.criteo))
      .toBe(true);
    await panel(visit).getByRole('button', { name: '選択を消して' }).click();
    await expect.poll(() => visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(false);
  });

  test('shows the commands of Consent Mode in order, and what Google’s hits said', async () => {
    const visit = await open();
    await choose(visit, 'シグナル');
    await expect.poll(() => rows(visit).filter({ hasText: 'default' }).count()).toBeGreaterThan(0);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    await expect
      .poll(() => panel(visit).textContent())
      .toMatch(
        /default[\s\S]*ad_storage: denied[\s\S]*update[\s\S]*ad_storage: granted[\s\S]*advertising granted/,
      );
  });

  test('shows what is stored, by vendor', async () => {
    const visit = await site.visit('/');
    await allowAll(visit.page);
    await visit.settle();
    await visit.page.evaluate(() => {
      Object.assign(document, { cookie: 'basket=1' });
      return window.kotowari?.debug?.();
    });
    await choose(visit, 'ストレージ');
    await expect
      .poll(() => rows(visit).filter({ hasText: '_ga' }).first().textContent())
      .toContain('google-analytics');
    expect(await rows(visit).filter({ hasText: 'basket' }).textContent()).toContain('残ります');
  });

  test('names hints, hosts that nobody declared, and what the disclosure leaves out (R36, R45)', async () => {
    const own = { id: 'own', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };
    const visit = await site.visit('/', { config: { vendors: ['criteo', own], debug: true } });
    await visit.page.getByRole('button', { name: 'Kotowari DevToolsを開く' }).click();
    await visit.page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'preconnect',
          href: 'https://dynamic.criteo.com/',
        }),
      );
      return fetch('https://stranger.example/x', { mode: 'no-cors' }).catch(() => null);
    });
    await choose(visit, '点検');
    await expect
      .poll(() => panel(visit).textContent())
      .toContain('"hold":[{"host":"stranger.example"}]');
    const text = await panel(visit).textContent();
    expect(text).toContain('vendors[1].disclosure.policyUrl：「own」のプライバシーポリシー');
    expect(text).toContain('<link rel="preconnect">が、選択の前に');
  });

  test('is worked by the keyboard, and saves all as JSON', async () => {
    const visit = await open('/', { config: { locale: 'en' } });
    await panel(visit).getByRole('tab', { name: 'Requests' }).focus();
    await visit.page.keyboard.press('ArrowRight');
    expect(await panel(visit).getByRole('tab', { selected: true }).textContent()).toBe('Consent');
    await visit.page.keyboard.press('ArrowLeft');
    await visit.page.keyboard.press('ArrowLeft');
    expect(await panel(visit).getByRole('tab', { selected: true }).textContent()).toBe('Checks');
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      panel(visit).getByRole('button', { name: 'Save as JSON' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kotowari.json');
    await panel(visit).getByRole('button', { name: 'Close' }).click();
    await visit.page.getByRole('button', { name: 'Open Kotowari DevTools' }).waitFor();
  });

  test.each<[string, BrowserContextOptions]>([
    ['320 px wide', { viewport: { width: 320, height: 800 } }],
    ['1280 px wide, in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    [
      '390 px wide, in forced colours',
      { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
    ],
  ])('has nothing that axe finds in any tab, %s (R49)', async (_, context) => {
    const visit = await open('/', { config: { notice: { show: 'link' } }, context });
    for (const tab of ['リクエスト', '選択', 'シグナル', 'ストレージ', '点検']) {
      await choose(visit, tab);
      expect(await findViolations(visit.page, 'kotowari-devtools'), tab).toEqual([]);
    }
  });

  test('breaks no policy, even the strictest (R70)', async () => {
    const visit = await site.visit('/?csp=strict');
    await visit.settle();
    const before = await visit.violations();
    await visit.page.evaluate(() => window.kotowari?.debug?.());
    await choose(visit, '点検');
    expect(await visit.violations()).toEqual(before);
  });
});
