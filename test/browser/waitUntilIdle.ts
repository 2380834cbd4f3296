import type { Entry } from '../../demo/standin/log';
import { countDistinct, isRecurring } from './requests';

/** A page whose activity can be observed. */
export interface ObservedPage {
  /** Evaluates `delayInPage` in the page. */
  delay(): Promise<boolean>;
  /** Returns the requests that have arrived from the page so far. */
  sent(): readonly Entry[];
  /** Returns the requests that have not been answered yet. */
  underWay(): readonly Entry[];
}

/** How long a page may stay busy, in milliseconds. */
const TIMEOUT = 25_000;

/**
 * Waits until a page is idle: it has loaded, no request is unanswered, and nothing new has arrived from it
 * for one whole delay. Recurring requests (`isRecurring`) are ignored. Rejects after a timeout, with the
 * reason.
 */
export async function waitUntilIdle(page: ObservedPage): Promise<void> {
  const started = Date.now();
  for (;;) {
    const before = countActivity(page);
    // A page that is being replaced cannot answer.
    const isLoaded = await page.delay().catch(() => false);
    const now = countActivity(page);
    if (isLoaded && before.pending + now.pending === 0 && before.sent === now.sent) return;
    if (Date.now() - started < TIMEOUT) continue;
    throw new Error(`The page did not become idle: ${JSON.stringify({ isLoaded, before, now })}`);
  }
}

/**
 * Returns an expression that waits in the page, so that a slow machine slows the delay down as well. Its
 * value is whether the page had loaded when the delay began.
 */
export function delayInPage(milliseconds: number): string {
  return `new Promise((resolve) =>
    setTimeout(resolve, ${milliseconds}, document.readyState === 'complete'))`;
}

function countActivity({ sent, underWay }: ObservedPage) {
  return {
    sent: countDistinct(sent()),
    pending: underWay().filter((entry) => !isRecurring(entry)).length,
  };
}
