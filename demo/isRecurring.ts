import type { Entry } from './standin/log';

/** Whether a request is one that a tag repeats for as long as the page is open. */
export function isRecurring({ host, url }: Entry): boolean {
  return host === 'y.clarity.ms' || new URL(url).searchParams.has('beat');
}
