import type { Entry } from '../../demo/standin/log';

/** Compares requests with what was allowed when they left. */
export interface LeakDetector {
  /** Sets the vendors that are allowed from now on, in any tab. */
  setAllowed(vendors: ReadonlySet<string>): void;
  /** Checks a request that has arrived. `sentAt`: when the browser sent it (ms since 1970), if known. */
  check(entry: Entry, sentAt?: number): void;
  /** A line for each request that was not allowed. */
  readonly found: readonly string[];
}

/** How long a request may take to arrive, in ms, if nobody knows when it was sent. */
const TRAVEL_TIME = 2000;
/** How much the clocks of two processes may differ, in ms. */
const CLOCK_SKEW = 15;

/**
 * Creates a leak detector for some vendors. If it is known when a request was sent, the request has to be
 * allowed at that moment; otherwise at any moment at which it may have been on its way.
 */
export function createLeakDetector(vendors: readonly string[]): LeakDetector {
  const history: { from: number; allowed: ReadonlySet<string> }[] = [
    { from: 0, allowed: new Set() },
  ];
  const found: string[] = [];
  const allowedBetween = (from: number, to: number) =>
    history
      .filter(
        (period, index) =>
          period.from <= to && (history[index + 1]?.from ?? Number.POSITIVE_INFINITY) >= from,
      )
      .map(({ allowed }) => allowed);
  return {
    found,
    setAllowed(allowed) {
      history.push({ from: Date.now(), allowed });
    },
    check({ vendor, url, time }, sentAt) {
      if (!vendors.includes(vendor)) return;
      const arrived = Date.parse(time);
      const [from, to] = sentAt
        ? [sentAt - CLOCK_SKEW, sentAt + CLOCK_SKEW]
        : [arrived - TRAVEL_TIME, arrived];
      // Either of Google's vendors loads the Tag Manager container.
      const names = url.includes('/gtm.js') ? ['google-analytics', 'google-ads'] : [vendor];
      if (allowedBetween(from, to).some((allowed) => names.some((name) => allowed.has(name))))
        return;
      const delay = sentAt ? arrived - sentAt : '?';
      found.push(`${vendor} was asked for ${url} at ${time}, ${delay} ms on its way`);
    },
  };
}
