import type { BrowserContext, Page } from 'playwright-core';

/** Knows when the browser has sent what. */
export interface Departures {
  /** Opens a tab whose requests are noted. */
  openTab(): Promise<Page>;
  /** When an address was asked for first and not yet given out, in ms since 1970; undefined: not known. */
  take(url: string): number | undefined;
}

/**
 * Notes by the developer tools when each request of a tab was sent. Frames of other sites have tools of their
 * own, and are not noted. Of a redirect the first address counts: what is under way is not called back.
 */
export function createDepartures(context: BrowserContext): Departures {
  const times = new Map<string, number[]>();
  return {
    async openTab() {
      const page = await context.newPage();
      const tools = await context.newCDPSession(page);
      const starts = new Map<string, number>();
      tools.on('Network.requestWillBeSent', ({ requestId, wallTime, request }) => {
        const start = starts.get(requestId) ?? wallTime * 1000;
        starts.set(requestId, start);
        const name = withoutScheme(request.url);
        times.set(name, [...(times.get(name) ?? []), start]);
      });
      await tools.send('Network.enable');
      return page;
    },
    take: (url) => times.get(withoutScheme(url))?.shift(),
  };
}

/** `t.co/x` for `https://t.co/x` and for the demo's `http://t.co.localhost:8020/x`. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/^([^/:]+?)\.localhost:\d+/, '$1');
}
