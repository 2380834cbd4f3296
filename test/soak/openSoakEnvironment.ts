import { type Browser, chromium } from 'playwright-core';
import { type Site, serve } from '../../demo/serve';
import { browserPath } from '../engines/browserPath';
import { chromiumArgs } from '../engines/chromiumArgs';

/** The running demo shop and a browser. */
export interface SoakEnvironment {
  readonly site: Site;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts both. The preload scanner is off, since a page cannot stop its requests. */
export async function openSoakEnvironment(): Promise<SoakEnvironment> {
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
