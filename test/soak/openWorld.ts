import { type Browser, chromium } from 'playwright-core';
import { type Site, serve } from '../../demo/serve';
import { browserPath } from '../engines/browserPath';
import { chromiumArgs } from '../engines/chromiumArgs';

/** The demo shop and a browser for journeys. */
export interface World {
  readonly site: Site;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts both; the preload scanner is off, since what the browser fetches ahead is no page's doing. */
export async function openWorld(): Promise<World> {
  const site = await serve({ names: 'local', port: 0 });
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: [...chromiumArgs, '--blink-settings=doHtmlPreloadScanning=false'],
  });
  return {
    site,
    browser,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
