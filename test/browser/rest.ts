import type { Entry } from '../../demo/standin/log';
import { countNews, isSteady } from './requests';

/** What there is to see of a page at work. */
export interface Work {
  /** Evaluates a `breath` in the page. */
  breathe(): Promise<boolean>;
  /** What has arrived from it up to now. */
  sent(): readonly Entry[];
  /** What it waits for. */
  underWay(): readonly Entry[];
}

/** How long a page may be at work, in milliseconds. */
const PATIENCE = 25_000;

/**
 * Waits until a page rests: it has loaded, waits for no answer, and then for one whole breath
 * nothing new has come from it. What is sent over and over (`isSteady`) is passed over. Rejects when
 * it does not come to rest, and tells why.
 */
export async function rest(page: Work): Promise<void> {
  const started = Date.now();
  for (;;) {
    const before = look(page);
    // While the page goes on to another one, it cannot answer.
    const isLoaded = await page.breathe().catch(() => false);
    const now = look(page);
    if (isLoaded && before.waits + now.waits === 0 && before.news === now.news) return;
    if (Date.now() - started < PATIENCE) continue;
    throw new Error(`No rest: ${JSON.stringify({ isLoaded, before, now })}`);
  }
}

/**
 * An expression that lets so many milliseconds pass in the page, where all is late on a busy machine
 * and this with it. Its value: whether the page had loaded when they began.
 */
export function breath(milliseconds: number): string {
  return `new Promise((resolve) =>
    setTimeout(resolve, ${milliseconds}, document.readyState === 'complete'))`;
}

function look({ sent, underWay }: Work) {
  return {
    news: countNews(sent()),
    waits: underWay().filter((entry) => !isSteady(entry)).length,
  };
}
