import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Fault } from '../../demo/standin/server';
import { browserPath } from '../engines/browserPath';
import { chromiumArgs } from '../engines/chromiumArgs';
import { SOCKET_HOST, type Sockets, serveSockets } from './sockets';
import { openVisit, type Visit, type VisitOptions } from './visit';

/** The shop's origin in the tests: a `.co.jp` host with a parent domain that may have cookies. */
export const SHOP = 'https://www.shop.example.co.jp';

/** The running site of a test file. */
export interface SiteUnderTest {
  /** Opens a page of the shop in a new, empty browser profile. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** Makes a vendor's host fail until the end of the test. */
  breakHost(host: string, fault: Fault): void;
}

/**
 * Starts the shop, the stand-ins and Chromium for one test file, on free ports. Chromium resolves every
 * host name to them, so no request can leave the machine. `preloadScanner: false` turns off the browser's
 * preload scanner, to tell requests of page code from those that the browser fetches ahead.
 */
export function useSite({ preloadScanner = true } = {}): SiteUnderTest {
  let site: Site;
  let sockets: Sockets;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  let visits = 0;

  beforeAll(async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in' }]);
    site = await startSite({ key, cert });
    sockets = await serveSockets({ key, cert }, site.log);
    browser = await launch(site, sockets, preloadScanner);
  });
  afterEach(async () => {
    site.faults.clear();
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    sockets?.close();
    await site?.close();
  });

  return {
    async visit(path, options = {}) {
      visits += 1;
      // All tests of a file share one log. The user agent tells their requests apart.
      const agent = `Mozilla/5.0 Chrome/${browser.version()} kotowari-test/${visits}`;
      const context = await openContext(browser, agent, options.context);
      contexts.push(context);
      return openVisit({ context, agent }, site.log, path, options);
    },
    breakHost: (host, fault) => void site.faults.set(host, fault),
  };
}

function startSite(tls: { key: string; cert: string }): Promise<Site> {
  const lessons = new URL('pages/', import.meta.url);
  return serve({ names: 'real', port: 0, tls, lessons });
}

function launch(
  { port, plainPort }: Site,
  sockets: Sockets,
  preloadScanner: boolean,
): Promise<Browser> {
  const names = `MAP *:80 127.0.0.1:${plainPort},MAP * 127.0.0.1:${port}`;
  const args = [
    ...chromiumArgs,
    `--host-resolver-rules=MAP ${SOCKET_HOST} 127.0.0.1:${sockets.port},${names}`,
    '--ignore-certificate-errors',
    '--disable-quic',
    ...(preloadScanner ? [] : ['--blink-settings=doHtmlPreloadScanning=false']),
  ];
  return chromium.launch({ executablePath: browserPath('chromium'), args });
}

async function openContext(
  browser: Browser,
  userAgent: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    userAgent,
    ignoreHTTPSErrors: true,
    baseURL: SHOP,
    ...options,
  });
  context.setDefaultTimeout(30_000);
  return context;
}
