import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve } from '../../demo/serve';
import { chromiumPath } from '../ensure-browser';

/** How a page is visited. */
export interface VisitOptions {
  /** Whether the page loads Kotowari; it does by default. */
  readonly kotowari?: boolean;
  /** Whether the processor is slowed down four times, as a cheap phone's is. */
  readonly slow?: boolean;
  /** Whether the notice is in the page's own HTML, and no file of the UI comes. */
  readonly html?: boolean;
}

/** The demo's shop in a browser, with the pages of `pages/`. */
export interface Shop {
  /** Opens a page on a phone that was never here, lets `use` work with it, and closes it. */
  visit<T>(name: string, options: VisitOptions, use: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Starts the shop and a Chromium. Everything stays on this machine. */
export async function openShop(): Promise<Shop> {
  const site = await serve({
    names: 'local',
    port: 0,
    lessons: new URL('pages/', import.meta.url),
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  return {
    async visit(name, options, use) {
      const context = await openPhone(browser, `http://shop.localhost:${site.port}`);
      try {
        return await use(await openPage(context, name, options));
      } finally {
        await context.close();
      }
    },
    close: async () => void (await Promise.all([browser.close(), site.close()])),
  };
}

function openPhone(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const viewport = { width: 360, height: 640 };
  return browser.newContext({ baseURL, viewport, isMobile: true, hasTouch: true });
}

async function openPage(
  context: BrowserContext,
  name: string,
  { kotowari = true, slow = false, html = false }: VisitOptions,
): Promise<Page> {
  const page = await context.newPage();
  if (slow) {
    // The slow-down belongs to a process, so there has to be one of the shop's own before.
    await page.goto('/pictures/mark.svg');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  if (html) await page.route('**/kotowari-ui.js', () => {});
  // Without a configuration of its own a page gets the demo's, which has many local names.
  const switches = `${kotowari ? '' : '&kotowari=off'}${html ? '&notice=html' : ''}`;
  await page.goto(`/lesson/${name}.html?config={}${switches}`);
  return page;
}
