import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Engine, EngineName, EnginePage } from '../engines/engine';
import { openChromium } from '../engines/openChromium';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';
import { everyVendor } from './baseline';

const open: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKitGTK: openWebKit,
};

/** In every engine: what waits, what leaves after the choice, and lessons that turn green, or red. */
describe.each(['Chromium', 'Firefox', 'WebKitGTK'] as const)('the demo in %s', (name) => {
  let site: Site;
  let engine: Engine;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    engine = await open[name]();
  });
  afterAll(async () => {
    await engine?.close();
    await site?.close();
  });

  test('shows beside the shop what waits and what leaves', async () => {
    const page = await engine.open(`http://panel.shop.localhost:${site.port}/?tags=marked`);
    await until(page, "document.querySelectorAll('#rows .held').length > 12");
    expect(await page.evaluate("document.querySelectorAll('#rows tr:not(.held)').length")).toBe(0);
    await page.evaluate(
      "document.getElementById('shop').contentWindow.postMessage({ demo: 'acceptAll' }, '*')",
    );
    await until(page, "document.querySelectorAll('#vendors li').length === 10");
    const vendors = await page.evaluate<string[]>(
      "[...document.querySelectorAll('#vendors li')].map((item) => item.textContent.split(' ')[0])",
    );
    expect(vendors.sort()).toEqual(everyVendor);
    await page.close();
  });

  test('tells of lessons by what it saw', async () => {
    const lessons = name === 'Chromium' ? '#all' : '#lesson-01-synchronous-scripts button';
    const count = name === 'Chromium' ? 10 : 1;
    expect(await tryLessons('', lessons, count)).toEqual(Array(count).fill('good'));
    const first = '#lesson-01-synchronous-scripts button';
    expect(await tryLessons('?kotowari=off', first, 1)).toEqual(['bad']);
  });

  async function tryLessons(query: string, button: string, count: number): Promise<string[]> {
    const page = await engine.open(`http://panel.shop.localhost:${site.port}/lessons${query}`);
    await page.evaluate(`document.querySelector('${button}').click()`);
    const done = "[...document.querySelectorAll('[data-result=good], [data-result=bad]')]";
    await until(page, `${done}.length === ${count}`);
    const results = await page.evaluate<string[]>(`${done}.map(({ dataset }) => dataset.result)`);
    await page.close();
    return results;
  }
});

/** Waits until an expression is true in the page; the test's own time is the limit. */
async function until(page: EnginePage, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(expression))) await wait(200);
}
