import type { Browser, BrowserContext, Page } from 'playwright-core';
import { categories, readTrace, type ScriptCost } from './readTrace';
import type { Subject } from './subject';

/** What one visit of a page took, in milliseconds from the beginning of the navigation. */
export interface Visit extends ScriptCost {
  readonly firstPaint: number;
  /** What tasks take beyond 50 ms each, until the page has been quiet for a while. */
  readonly blocked: number;
  readonly longest: number;
  /** Not a number where nothing is to be seen. */
  readonly notice: number;
}

/** Three visits of one shopper. */
export interface Visits {
  readonly first: Visit;
  /** Another page, nothing decided yet: the files are in the cache. */
  readonly next: Visit;
  /** A third page, after a refusal. */
  readonly decided: Visit;
}

/** Visits three pages of a shop on a phone that was never here. */
export async function visitStartup(
  browser: Browser,
  origin: string,
  index: number,
  subject: Subject,
): Promise<Visits> {
  const viewport = { width: 412, height: 823 };
  const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true });
  try {
    const page = await openSlowPage(context, origin);
    const visit = (number: number) =>
      measure(browser, page, `${origin}/${index}/${number}`, number < 3 && !!subject.notice);
    const first = await visit(1);
    const next = await visit(2);
    await refuse(page, subject);
    return { first, next, decided: await visit(3) };
  } finally {
    await context.close();
  }
}

/** A page of a process of the shop's own, since the slow-down belongs to a process. */
async function openSlowPage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/blank`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  return page;
}

async function measure(
  browser: Browser,
  page: Page,
  url: string,
  isShown: boolean,
): Promise<Visit> {
  await browser.startTracing(page, { categories });
  await page.goto(url);
  if (isShown) await untilMark(page);
  // What comes while the page is idle blocks as well.
  await page.waitForTimeout(1200);
  const times = await readTimes(page);
  const cost = readTrace(await browser.stopTracing(), new URL(url).origin);
  return { ...times, ...cost };
}

async function untilMark(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('notice').length, null, {
    polling: 100,
    timeout: 15_000,
  });
}

function readTimes(page: Page): Promise<Omit<Visit, keyof ScriptCost>> {
  return page.evaluate(async () => {
    const tasks = await new Promise<number[]>((resolve) => {
      new PerformanceObserver((list) =>
        resolve(list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask', buffered: true });
      setTimeout(resolve, 100, []);
    });
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [notice] = performance.getEntriesByName('notice');
    return {
      firstPaint: paint?.startTime ?? Number.NaN,
      blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
      longest: Math.max(0, ...tasks),
      notice: notice?.startTime ?? Number.NaN,
    };
  });
}

async function refuse(page: Page, { name, refuse: button }: Subject): Promise<void> {
  if (name.startsWith('Kotowari')) await page.evaluate(() => window.kotowari?.rejectAll());
  else if (button) await page.locator(button).first().dispatchEvent('click');
  await page.waitForTimeout(300);
}
