import { chromium } from 'playwright-core';
import { browserPath } from './browserPath';
import { chromiumArgs } from './chromiumArgs';
import type { Engine } from './engine';

export interface ChromiumOptions {
  /** `false` turns the preload scanner off, to tell requests of page code from its own. */
  readonly preloadScanner?: boolean;
}

/** Starts Debian's Chromium. Rejects when it is not installed. */
export async function openChromium({
  preloadScanner = true,
}: ChromiumOptions = {}): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: [
      ...chromiumArgs,
      ...(preloadScanner ? [] : ['--blink-settings=doHtmlPreloadScanning=false']),
    ],
  });
  return {
    name: 'Chromium',
    async open(url) {
      const context = await browser.newContext({ hasTouch: true });
      const page = await context.newPage();
      await page.goto(url);
      return {
        evaluate: (expression) => page.evaluate(expression),
        goto: async (next) => void (await page.goto(next)),
        press: (key) => page.keyboard.press(key),
        tap: (x, y, by) => (by === 'mouse' ? page.mouse.click(x, y) : page.touchscreen.tap(x, y)),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
