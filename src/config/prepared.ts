import type { Config } from '../types';

/** What a page starts with. */
export interface Prepared {
  /** Complete and checked. If there is an `error`, it holds everything. */
  readonly config: Config;
  readonly error: Error | null;
  /** What the site has set, as it was found. */
  readonly user: unknown;
  /** The block of JSON in the page that was read. */
  readonly block?: Element | null;
  /** Whether our tag is put in so that the page does not wait for it. */
  readonly isMisplaced?: boolean;
}
