import type { Entry } from '../../demo/standin/log';

/** The vendors that may be sent something. */
export type Allowed = ReadonlySet<string>;

/** Judges what arrives by what was allowed when it left. */
export interface Watch {
  /** Tells what is allowed from now on, in one tab or another. */
  allow(now: Allowed): void;
  /** Judges a request that has arrived; `left`: when the browser sent it, in ms since 1970, if it is known. */
  arrive(entry: Entry, left?: number): void;
  /** What has left and was not allowed, in words. */
  readonly breaches: readonly string[];
}

/** How long a request may have been on its way when it arrives, in ms, where nobody knows when it left. */
const ON_ITS_WAY = 2000;
/** How much the clocks of two processes may differ, in ms. */
const CLOCKS = 15;

/**
 * Makes a watch. A request of which it is known when it left is judged by what was allowed then, any other
 * by what was allowed at any time while it may have been on its way.
 */
export function createWatch(vendors: readonly string[]): Watch {
  const times: { from: number; allowed: Allowed }[] = [{ from: 0, allowed: new Set() }];
  const breaches: string[] = [];
  const allowedBetween = (from: number, to: number) =>
    times
      .filter(
        (time, index) =>
          time.from <= to && (times[index + 1]?.from ?? Number.POSITIVE_INFINITY) >= from,
      )
      .map(({ allowed }) => allowed);
  return {
    breaches,
    allow(allowed) {
      times.push({ from: Date.now(), allowed });
    },
    arrive({ vendor, url, time }, left) {
      if (!vendors.includes(vendor)) return;
      const arrived = Date.parse(time);
      const [from, to] = left ? [left - CLOCKS, left + CLOCKS] : [arrived - ON_ITS_WAY, arrived];
      // The container of Tag Manager comes with any of Google's.
      const names = /\/gtm\.js/.test(url) ? ['google-analytics', 'google-ads'] : [vendor];
      if (!allowedBetween(from, to).some((one) => names.some((name) => one.has(name)))) {
        breaches.push(
          `${vendor} was asked for ${url} at ${time}, ${left ? arrived - left : '?'} ms on its way`,
        );
      }
    },
  };
}
