import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { renderHead } from '../../src/server/renderHead';
import { type NoticeOptions, renderNotice } from '../../src/server/renderNotice';
import { notice, refuseAll } from './choices';
import { useSite } from './harness';

const config = { locale: 'ja', policy: { url: '/terms.html' } };
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** Answers with a page that has the notice in its own HTML, as a server would. */
const inHtml =
  (html: string, head = renderHead(config), policy = '') =>
  (page: Page): Promise<unknown> =>
    page.route(
      (url) => url.pathname === '/',
      (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: policy ? { 'content-security-policy': policy } : {},
          body: `<!doctype html><html lang="ja"><head>${head}<title>店</title></head><body>${html}<h1>店</h1></body></html>`,
        }),
    );

const host = (page: Page) => page.locator('kotowari-notice');

describe('the notice in the first HTML (R101)', () => {
  const site = useSite({ preloadScanner: false });
  const open = (html = renderNotice(config), ...page: [head?: string, policy?: string]) =>
    site.visit('/', { before: inHtml(html, ...page) });

  test.each([
    ['すべて許可する', true],
    ['許可しない', false],
  ] as const)(
    'takes the answer before any file of the UI has come, which then confirms it: %s',
    async (name, isAllowed) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const visit = await site.visit('/', {
        before: async (page) => {
          await inHtml(renderNotice(config))(page);
          await page.route('**/kotowari-ui.js', async (route) => {
            await held;
            await route.continue();
          });
        },
      });
      const { page } = visit;
      await notice(page).getByRole('button', { name }).click();
      expect(await page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
      expect(await page.evaluate(() => window.kotowari?.hasConsent('criteo'))).toBe(isAllowed);
      expect(await host(page).isVisible()).toBe(false);
      release();
      await page.getByRole('button', { name: '閉じる' }).waitFor();
      expect(await page.getByRole('status').first().textContent()).toContain('しました。');
      expect(visit.errors).toEqual([]);
    },
  );

  test('is taken over by the UI: its elements stay the same, and everything works', async () => {
    const { page, errors } = await open();
    await page.evaluate(() => {
      const button = document
        .querySelector('kotowari-notice')
        ?.shadowRoot?.querySelector('.ktw-notice button');
      if (button) Reflect.set(button, 'wasThere', true);
    });
    await page.locator('kotowari-notice[data-ktw-live]').waitFor({ state: 'attached' });
    const isSame = await page.evaluate(() => {
      const root = document.querySelector('kotowari-notice')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('.ktw-notice button') ?? [])];
      return [buttons.length, Reflect.get(buttons[0] ?? {}, 'wasThere')];
    });
    expect(isSame).toEqual([3, true]);
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('dialog').waitFor();
    expect(errors).toEqual([]);
  });

  test('is not shown to who has decided, and costs no file of the UI', async () => {
    const visit = await open();
    await refuseAll(visit.page);
    visit.forget();
    await visit.page.reload();
    await visit.settle();
    expect(await host(visit.page).isVisible()).toBe(false);
    expect(visit.shop().filter(({ url }) => url.includes('kotowari-ui'))).toEqual([]);
  });

  test.each([
    ['of another list of vendors', { ...config, vendors: ['criteo', 'meta'] }],
    ['of other words', { ...config, messages: { shopStays: '別の言葉' } }],
    ['of another language', { ...config, locale: 'en' }],
  ])('is drawn anew where it is %s', async (_, other) => {
    const { page, errors } = await open(renderNotice(other));
    await notice(page).waitFor();
    await page.locator('kotowari-notice[data-ktw-live]').waitFor({ state: 'attached' });
    expect(await notice(page).textContent()).toContain('（12件）は、今は止まっています');
    expect(await notice(page).textContent()).toContain('許可しなくてもお買い物できます。');
    expect(errors).toEqual([]);
  });

  test('pasted twice it is shown once', async () => {
    const { page } = await open(renderNotice(config).repeat(2));
    await page.locator('kotowari-notice[data-ktw-live]').waitFor({ state: 'attached' });
    expect(await host(page).count()).toBe(1);
    await refuseAll(page);
  });

  test('stays hidden in a page without the gate, and without script', async () => {
    const { page } = await open(renderNotice(config), '');
    expect(await host(page).isVisible()).toBe(false);
    const still = await site.visit('/', {
      context: { javaScriptEnabled: false },
      before: inHtml(renderNotice(config)),
    });
    expect(await host(still.page).isVisible()).toBe(false);
  });

  test.each<[string, NoticeOptions]>([
    ['its style is a file', { stylesheet: '/kotowari/kotowari-notice.css' }],
    ['its style is refused, and the UI draws it', {}],
  ])('works under a strict policy: %s (R70)', async (_, options) => {
    const html = renderNotice(config, options);
    const visit = await open(html, renderHead(config), strict);
    await notice(visit.page).waitFor();
    await refuseAll(visit.page);
    expect(await visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
    if (options.stylesheet) expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('stands in the demo at a switch, under a strict policy too', async () => {
    for (const policy of ['none', 'strict', 'dynamic', 'nonce']) {
      // A page without tags, which would break the policy themselves.
      const visit = await site.visit(`/basket.html?notice=html&csp=${policy}&tags=marked`);
      const taken = visit.page.locator('kotowari-notice[data-ktw-for][data-ktw-live]');
      await taken.waitFor({ state: 'attached' });
      const violations = await visit.violations();
      expect(violations.filter((each) => /style-src-elem|kotowari/.test(each))).toEqual([]);
      await refuseAll(visit.page);
    }
  });

  test('of an older version is taken over by this one', async () => {
    // Other elements, fewer and more, in the place of ours; the key is the same.
    const older = renderNotice(config)
      .replaceAll('class="ktw-text"', 'class="ktw-body" data-old')
      .replace('<h2', '<p>old</p><h2')
      .replaceAll('ktw-panel', 'panel-of-old');
    const { page, errors } = await open(older);
    await page.locator('kotowari-notice[data-ktw-live]').waitFor({ state: 'attached' });
    const fresh = await site.visit('/', { config });
    await notice(fresh.page).waitFor();
    const markup = ({ page: of }: { page: Page }) => notice(of).evaluate((each) => each.outerHTML);
    await expect.poll(() => markup({ page })).toBe(await markup(fresh));
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('dialog').waitFor();
    expect(errors).toEqual([]);
  });

  test('says what is so in the browser, where the cookie is another than the server had', async () => {
    // The server took the shopper for new; the browser has a choice by now.
    const visit = await open();
    await refuseAll(visit.page);
    await visit.page.reload();
    await visit.settle();
    expect(await host(visit.page).isVisible()).toBe(false);
    // The server saw a choice, and wrote no notice; the cookie is gone in the browser.
    await visit.page.route(
      (url) => url.pathname === '/',
      (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="ja"><head>${renderHead(config)}<title>店</title></head><body><h1>店</h1></body></html>`,
        }),
    );
    await visit.page.context().clearCookies();
    await visit.page.evaluate(() => localStorage.clear());
    await visit.page.reload();
    await notice(visit.page).waitFor();
    expect(visit.errors).toEqual([]);
  });

  test('flashes nothing while the UI takes it over: neither its place nor its colours change', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await site.visit('/', {
      before: async (fresh) => {
        await inHtml(renderNotice(config, { stylesheet: '/kotowari/kotowari-notice.css' }))(fresh);
        await fresh.route('**/kotowari-ui.js', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await notice(page).waitFor();
    const look = () =>
      notice(page).evaluate((section) => {
        const all = [section, ...section.querySelectorAll('h2, p, a, button')];
        return all.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, fontFamily, fontSize } = getComputedStyle(element);
          return [x, y, width, height, color, backgroundColor, fontFamily, fontSize].join(' ');
        });
      });
    const before = await look();
    release();
    await page.locator('kotowari-notice[data-ktw-live]').waitFor({ state: 'attached' });
    expect(await look()).toEqual(before);
  });

  test('is shown without a layout shift (R81)', async () => {
    // The stylesheet that ships: here a module has none.
    const { page } = await open(
      renderNotice(config, { stylesheet: '/kotowari/kotowari-notice.css' }),
    );
    await notice(page).waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value');
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });
});
