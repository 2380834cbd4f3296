import type { Browser, Page } from 'playwright-core';
import { settle } from './settle';

/** A visit of a page in a new profile. */
export interface PageVisit {
  readonly page: Page;
  /** Uses the page a little, waits, and gives the addresses that it asked for since the last time. */
  take(): Promise<readonly string[]>;
}

/** Opens a page, with Kotowari or without; rejects in plain words when it cannot be had. */
export async function visitPage(
  browser: Browser,
  address: string,
  { kotowari = true } = {},
): Promise<PageVisit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  if (!kotowari) await context.route(/\/kotowari(-[\w-]+)?\.js(\?|$)/, (route) => route.abort());
  const page = await context.newPage();
  const urls: string[] = [];
  context.on('request', (request) => urls.push(request.url()));
  page.on('websocket', (socket) => urls.push(socket.url()));
  const answer = await page.goto(address).catch((error: Error) => {
    throw new Error(`${address} cannot be opened: ${error.message.split('\n')[0]}`);
  });
  if (answer && !answer.ok()) throw new Error(`${address} answers ${answer.status()}.`);
  return {
    page,
    async take() {
      await page.mouse.wheel(0, 800);
      await settle(() => urls.length);
      return urls.splice(0);
    },
  };
}
