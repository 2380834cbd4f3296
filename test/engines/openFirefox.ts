import { launch } from 'puppeteer-core';
import { browserPath } from './browserPath';
import type { Engine } from './engine';

/**
 * Starts Debian's Firefox ESR, driven over WebDriver BiDi: Debian has no geckodriver. Rejects when it
 * is not installed.
 */
export async function openFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: browserPath('firefox-esr'),
    headless: true,
    // Of two pages one is in the background, where timers would come once a second.
    extraPrefsFirefox: {
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
    },
  });
  const inTurn = createTurns();
  return {
    name: 'Firefox',
    async open(url) {
      const { context, page } = await inTurn(async () => {
        const context = await browser.createBrowserContext();
        return { context, page: await context.newPage() };
      });
      await page.goto(url);
      return {
        evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
        goto: async (next) => void (await page.goto(next)),
        press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
        tap: (x, y, by) => (by === 'mouse' ? page.mouse.click(x, y) : page.touchscreen.tap(x, y)),
        close: () => inTurn(() => context.close()),
      };
    },
    close: () => browser.close(),
  };
}

/** A tab that is opened while another one closes is lost now and then: one after the other. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
