import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserPath } from '../engines/browserPath';
import { chromiumArgs } from '../engines/chromiumArgs';

/** One shopper at an app. */
export interface Visit {
  readonly page: Page;
  /** The addresses of vendors that were asked for, in order, without the scheme. */
  readonly sent: readonly string[];
  /** What the console was told: warnings and errors, and errors of the page. */
  readonly console: readonly string[];
  /** The files of Kotowari that were asked for. */
  readonly own: readonly string[];
  /** What vendors' scripts have run, in order. */
  ran(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath('chromium'), args: [...chromiumArgs] });
}

/** Opens a new browser profile. Every host but the app's own is played by a stand-in. */
export async function openVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ baseURL: url, locale: 'ja-JP' });
  const page = await context.newPage();
  const sent: string[] = [];
  const own: string[] = [];
  const said: string[] = [];
  await playVendors(context, new URL(url).host, sent);
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    if (/^kotowari.*\.js$/.test(name)) own.push(name);
  });
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  const ran = () => page.evaluate(() => (window as { ran?: string[] }).ran ?? []);
  return { page, sent, own, console: said, ran, close: () => context.close() };
}

/** A vendor's script says that it has run. */
async function playVendors(context: BrowserContext, host: string, sent: string[]): Promise<void> {
  await context.route(
    (address) => address.host !== host,
    (route) => {
      const { host: vendor, pathname } = new URL(route.request().url());
      sent.push(vendor + pathname);
      const name = pathname.split('/').at(-1);
      return route.request().resourceType() === 'script'
        ? route.fulfill({
            contentType: 'text/javascript',
            body: `(window.ran ||= []).push(${JSON.stringify(name)});`,
          })
        : route.fulfill({ contentType: 'text/html', body: '<p>frame</p>' });
    },
  );
}
