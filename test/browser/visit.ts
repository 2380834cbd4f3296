import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Entry, Log } from '../../demo/standin/log';
import { delayInPage, waitUntilIdle } from './waitUntilIdle';

/** How a page is opened. */
export interface VisitOptions {
  /** The configuration block of the page: an object, or text that need not be valid JSON. */
  readonly config?: object | string;
  readonly context?: BrowserContextOptions;
  /** Called before the page is opened, to add scripts or cookies. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A browser profile of its own. */
export interface Profile {
  readonly context: BrowserContext;
  /** A user agent that no other profile has; it tells requests apart. */
  readonly agent: string;
}

/** An open page, with the requests it sent and the errors it had. */
export interface Visit {
  readonly page: Page;
  /** Uncaught errors in the page. */
  readonly errors: string[];
  /** Errors and warnings on the console, except the browser's own about missing files. */
  readonly console: string[];
  /** Returns the requests that reached a vendor, a service or an unknown host, in order. */
  sent(vendor?: string): Entry[];
  /** Returns the requests that reached the shop. */
  shop(): Entry[];
  /** Returns the vendors' script files that ran in the current page, in order. */
  ran(): Promise<string[]>;
  /** Returns violations of the Content-Security-Policy and of Trusted Types in the current page. */
  violations(): Promise<string[]>;
  /** Waits until the page is idle (`waitUntilIdle`) for this long by its own clock. */
  settle(quietMs?: number): Promise<void>;
  /** Discards the requests logged so far. */
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
  { context, agent }: Profile,
  log: Log,
  path: string,
  { config, before }: VisitOptions,
): Promise<Visit> {
  const page = await context.newPage();
  const visit = createVisit(page, log, agent);
  await page.addInitScript(collectViolations);
  await before?.(page);
  await page.goto(config === undefined ? path : withConfig(path, config));
  return visit;
}

function createVisit(page: Page, log: Log, agent: string): Visit {
  const errors: string[] = [];
  const lines: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!message.text().startsWith('Failed to load resource')) lines.push(message.text());
  });
  let after = 0;
  const own = () => log.entries.filter((entry) => entry.agent === agent && entry.id > after);
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
    settle: (quietMs = 400) =>
      waitUntilIdle({
        delay: () => page.evaluate<boolean>(delayInPage(quietMs)),
        sent,
        underWay: () => log.underWay().filter((entry) => entry.agent === agent),
      }),
    forget() {
      after = log.entries.at(-1)?.id ?? 0;
    },
  };
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
