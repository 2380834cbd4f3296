import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { renderHead } from '../../src/server/renderHead';
import { renderNotice } from '../../src/server/renderNotice';
import type { UserConfig } from '../../src/types';
import { notice, refuseAll } from './choices';
import { useSite } from './harness';

const policy = { url: '/terms' };
const stylesheet = '/kotowari/kotowari-notice.css';
/** The state with the most words that a server can know of. */
const wordy: UserConfig = { policy, google: { consentMode: 'advanced' } };

/** A page whose largest part is a picture of 360x180, with the notice in its HTML or not. */
const inPage = (config: UserConfig, isInHtml: boolean) => (page: Page) =>
  page.route(
    (url) => url.pathname === '/',
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="ja"><head>${renderHead(config)}<meta name="viewport" content="width=device-width"><style>body{margin:0}</style></head>
<body>${isInHtml ? renderNotice(config, { stylesheet }) : ''}<img src="/pictures/season.svg" width="360" height="180" alt=""><h1>店</h1><p>お茶の店です。</p></body></html>`,
      }),
  );

describe('what the notice does to the painting of a page', () => {
  const site = useSite();

  test.each([
    [360, 640, false],
    [390, 844, false],
    [1280, 800, false],
    [360, 640, true],
    [390, 844, true],
    [768, 1024, true],
    [1280, 800, true],
  ])(
    'at %ix%i it is not the largest, with the notice in the HTML: %s (R82)',
    async (width, height, isInHtml) => {
      for (const config of [{ policy }, wordy]) {
        const { page } = await site.visit('/', {
          context: { viewport: { width, height } },
          before: async (fresh) => {
            await fresh.addInitScript(watchPainting);
            await inPage(config, isInHtml)(fresh);
          },
        });
        await notice(page).waitFor();
        await page.locator('kotowari-notice[data-ktw-live]').waitFor({ state: 'attached' });
        const painted = await page.evaluate(tellPainting);
        // Of what is in a shadow root the element is not told.
        expect(painted.largest.at(-1)).toBe('IMG');
        expect(painted.shift).toBe(0);
      }
    },
  );

  test.each([{ policy }, wordy, { policy, locale: 'en' }, { ...wordy, locale: 'en' }])(
    'in the HTML at 360x640 no block of its text is larger than 20,000 px²: %j (R82)',
    async (config) => {
      const { page } = await site.visit('/', {
        context: { viewport: { width: 360, height: 640 } },
        before: inPage(config, true),
      });
      await page.locator('.ktw-notice').waitFor();
      expect(Math.max(...(await textBlocks(page)))).toBeLessThanOrEqual(20_000);
    },
  );

  test.each(['bottom', 'corner', 'centre'] as const)(
    'as %s it moves nothing of the page, when it comes and when it goes (R81)',
    async (position) => {
      for (const width of [360, 1280]) {
        const { page } = await site.visit('/', {
          context: { viewport: { width, height: 640 } },
          before: async (fresh) => {
            await fresh.addInitScript(watchPainting);
            await inPage({ policy, notice: { position } }, false)(fresh);
          },
        });
        await refuseAll(page);
        await page.getByRole('button', { name: '閉じる' }).click();
        expect((await page.evaluate(tellPainting)).shift).toBe(0);
      }
    },
  );
});

/** The area of each block of text in the notice: a block is what has text and is not in a line itself. */
function textBlocks(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const root = document.querySelector('kotowari-notice')?.shadowRoot;
    const blocks = [...(root?.querySelectorAll('.ktw-notice *') ?? [])].filter(
      (each) =>
        getComputedStyle(each).display !== 'inline' &&
        [...each.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE),
    );
    return blocks.map((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const { width, height } = range.getBoundingClientRect();
      return width * height;
    });
  });
}

interface Painting {
  shift: number;
  readonly largest: (string | undefined)[];
}

declare global {
  interface Window {
    __painting?: Painting;
  }
}

function watchPainting(): void {
  const painting: Painting = { shift: 0, largest: [] };
  window.__painting = painting;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painting.shift += Reflect.get(entry, 'value');
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      painting.largest.push(Reflect.get(entry, 'element')?.nodeName);
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** What has been told by the time that all is drawn. */
function tellPainting(): Promise<Painting> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        setTimeout(() => resolve(window.__painting ?? { shift: -1, largest: [] })),
      ),
    );
  });
}
