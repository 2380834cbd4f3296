import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Engine } from '../engines/engine';
import { openChromium } from '../engines/openChromium';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';
import { until } from '../engines/until';

const engines = { Chromium: openChromium, 'Firefox ESR': openFirefox, WebKitGTK: openWebKit };
const config = encodeURIComponent(JSON.stringify({ notice: { show: 'link' } }));
const input = `document.querySelector('[data-partner=criteo] [role=switch]')`;

describe.each(Object.entries(engines))('the terms page in %s', (_, open) => {
  let site: Site;
  let engine: Engine;

  beforeAll(async () => {
    site = await serve({ names: 'local', port: 0 });
    engine = await open();
  });
  afterAll(async () => {
    await engine?.close();
    await site?.close();
  });

  test('has a switch in each row that decides, and is no wider than the window (R43, R53)', async () => {
    const page = await engine.open(
      `http://shop.localhost:${site.port}/terms.html?config=${config}`,
    );
    try {
      await until(page, input);
      expect(await page.evaluate(`document.querySelectorAll('[role=switch]').length`)).toBe(12);
      await page.evaluate(`(${input}.focus(), 0)`);
      await page.press('Space');
      await until(page, `window.kotowari.state.vendors.criteo`);
      expect(await page.evaluate(`window.kotowari.state.vendors.meta`)).toBe(false);
      const look = `getComputedStyle(${input}, '::before').backgroundColor`;
      expect(await page.evaluate(look)).not.toBe('rgba(0, 0, 0, 0)');
      expect(await page.evaluate(`document.body.scrollWidth > innerWidth`)).toBe(false);
    } finally {
      await page.close();
    }
  });
});
