import type { Kotowari } from '../../types';
import type { Snapshot } from './takeSnapshot';

/** Writes a snapshot as JSON for a report: no value of a cookie, and no text of the page. */
export function writeReport(
  { state, config, records, late, error }: Kotowari,
  now: Snapshot,
): string {
  const { requests, ...others } = now;
  const report = {
    page: `${location.origin}${location.pathname}`,
    at: new Date().toISOString(),
    state,
    late,
    error: error?.message ?? null,
    config: { ...config, vendors: config.vendors.map(({ id }) => id) },
    records: records(),
    requests: requests.map(({ element, ...row }) => ({ ...row, url: row.url.split('?')[0] })),
    ...others,
  };
  return JSON.stringify(report, null, 2);
}
