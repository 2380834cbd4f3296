import type { BrowserContext, Page } from 'playwright-core';

/** Knows when the browser sent each request. */
export interface SendTimes {
  /** Opens a tab whose requests are recorded. */
  openTab(): Promise<Page>;
  /** Removes and returns the earliest time at which a URL was requested (ms since 1970), if known. */
  take(url: string): number | undefined;
}

/**
 * Records when each request of a tab was sent, by the DevTools protocol. Frames of other sites are separate
 * targets and are not recorded. Redirects count from the first URL, since nothing can recall them.
 */
export function createSendTimes(context: BrowserContext): SendTimes {
  const times = new Map<string, number[]>();
  return {
    async openTab() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const starts = new Map<string, number>();
      session.on('Network.requestWillBeSent', ({ requestId, wallTime, request }) => {
        const start = starts.get(requestId) ?? wallTime * 1000;
        starts.set(requestId, start);
        const name = withoutScheme(request.url);
        times.set(name, [...(times.get(name) ?? []), start]);
      });
      await session.send('Network.enable');
      return page;
    },
    take: (url) => times.get(withoutScheme(url))?.shift(),
  };
}

/** `t.co/x` for `https://t.co/x` and for the demo's `http://t.co.localhost:8020/x`. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/^([^/:]+?)\.localhost:\d+/, '$1');
}
