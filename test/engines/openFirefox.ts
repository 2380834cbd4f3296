import { launch } from 'puppeteer-core';
import { browserPath } from './browserPath';
import type { Engine } from './engine';

/**
 * Starts Debian's Firefox ESR and drives it over WebDriver BiDi, since Debian has no geckodriver. Rejects
 * if it is not installed.
 */
export async function openFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: browserPath('firefox-esr'),
    headless: true,
    // With several pages all but one are in the background, where timers fire once a second.
    extraPrefsFirefox: {
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  });
  const enqueue = createQueue();
  return {
    name: 'Firefox',
    async open(url) {
      const { context, page } = await enqueue(async () => {
        const context = await browser.createBrowserContext();
        return { context, page: await context.newPage() };
      });
      await page.goto(url);
      return {
        evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
        goto: async (next) => void (await page.goto(next)),
        press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
        tap: (x, y, by) => (by === 'mouse' ? page.mouse.click(x, y) : page.touchscreen.tap(x, y)),
        close: () => enqueue(() => context.close()),
      };
    },
    close: () => browser.close(),
  };
}

/** Firefox sometimes loses a tab that opens while another one closes, so do one at a time. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
