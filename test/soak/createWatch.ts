import type { Entry } from '../../demo/standin/log';

/** The vendors that may be sent something. */
export type Allowed = ReadonlySet<string>;

/** Judges what arrives by what was allowed when it left. */
export interface Watch {
  /** Tells what is allowed from now on, in one tab or another. */
  allow(now: Allowed): void;
  /** Judges a request that has arrived. */
  arrive(entry: Entry): void;
  /** What has left and was not allowed, in words. */
  readonly breaches: readonly string[];
}

/** How long a request may have been on its way when it arrives, in ms, where it does not say when it left. */
const ON_ITS_WAY = 600;

/**
 * Makes a watch. A request that says when it left (`at`) is judged by what was allowed then, any other by
 * what was allowed at any time while it may have been on its way.
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
    arrive({ vendor, url, time }) {
      if (!vendors.includes(vendor)) return;
      const arrived = Date.parse(time);
      const left = Number(new URL(url).searchParams.get('at')) || arrived - ON_ITS_WAY;
      // The container of Tag Manager comes with any of Google's.
      const names = /\/gtm\.js/.test(url) ? ['google-analytics', 'google-ads'] : [vendor];
      if (!allowedBetween(left, arrived).some((one) => names.some((name) => one.has(name)))) {
        breaches.push(`${vendor} was asked for ${url} at ${time}`);
      }
    },
  };
}
