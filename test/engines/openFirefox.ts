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
  });
  return {
    name: 'Firefox',
    async open(url) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(url);
      return {
        evaluate: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
        reload: async () => void (await page.reload()),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
