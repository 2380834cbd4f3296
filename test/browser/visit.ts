import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Entry, Log } from '../../demo/standin/log';

/** How a page is opened. */
export interface VisitOptions {
  /** The configuration that stands in the page: an object, or a text that is no JSON. */
  readonly config?: object | string;
  readonly context?: BrowserContextOptions;
  /** Called before the page is opened: to add scripts or cookies. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** One person's visit, with what left the browser and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** What threw in the page, uncaught. */
  readonly errors: string[];
  /** Errors and warnings on the console, apart from the browser's own about missing files. */
  readonly console: string[];
  /** What reached an ad network (or a service, or a host that nobody knows), in order. */
  sent(vendor?: string): Entry[];
  /** What reached the shop. */
  shop(): Entry[];
  /** The files of the ad networks that ran in the present page, in order. */
  ran(): Promise<string[]>;
  /** Breaches of the Content-Security-Policy and of Trusted Types in the present page. */
  violations(): Promise<string[]>;
  /** Waits until nothing has arrived for a while; steady streams (`isSteady`) are passed over. */
  settle(quietMs?: number): Promise<void>;
  /** Forgets what was sent up to now. */
  forget(): void;
}

declare global {
  interface Window {
    __ran?: string[];
    __violations?: string[];
  }
}

/** Opens the page and waits for its `load` event. */
export async function openVisit(
  context: BrowserContext,
  log: Log,
  path: string,
  { config, before }: VisitOptions,
): Promise<Visit> {
  const page = await context.newPage();
  const visit = createVisit(page, log);
  await page.addInitScript(collectViolations);
  await before?.(page);
  await page.goto(config === undefined ? path : withConfig(path, config));
  return visit;
}

function createVisit(page: Page, log: Log): Visit {
  const errors: string[] = [];
  const lines: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!message.text().startsWith('Failed to load resource')) lines.push(message.text());
  });
  let after = 0;
  let agent = '';
  const own = () => log.entries.filter((entry) => entry.agent === agent && entry.id > after);
  page.on('framenavigated', async () => {
    agent ||= await page.evaluate(() => navigator.userAgent);
  });
  const sent = (vendor?: string) =>
    own().filter((entry) => (vendor ? entry.vendor === vendor : entry.vendor !== 'shop'));

  return {
    page,
    errors,
    console: lines,
    sent,
    shop: () => own().filter((entry) => entry.vendor === 'shop'),
    ran: () => page.evaluate(() => window.__ran ?? []),
    violations: () => page.evaluate(() => window.__violations ?? []),
    async settle(quietMs = 700) {
      const count = () => sent().filter((entry) => !isSteady(entry)).length;
      for (let before = -1; before !== count(); ) {
        before = count();
        await wait(quietMs);
      }
    },
    forget() {
      after = log.entries.at(-1)?.id ?? 0;
    },
  };
}

/** Whether this is one of those that are sent for as long as the page is open. */
export function isSteady({ host, url }: Entry): boolean {
  return host === 'y.clarity.ms' || new URL(url).searchParams.has('beat');
}

function collectViolations(): void {
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__violations?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

function withConfig(path: string, config: object | string): string {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  return `${path}${path.includes('?') ? '&' : '?'}config=${encodeURIComponent(text)}`;
}
