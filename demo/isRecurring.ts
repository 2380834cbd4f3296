import type { Entry } from './standin/log';

/** Whether this is one of those that are sent for as long as the page is open. */
export function isRecurring({ host, url }: Entry): boolean {
  return host === 'y.clarity.ms' || new URL(url).searchParams.has('beat');
}
