import type { Fault } from './fault';

/** What a site has set, as it was found, with what is wrong with where it stands. */
export interface Settings {
  readonly user: unknown;
  readonly faults?: readonly Fault[];
  /** The block of JSON in the page that was read. */
  readonly block?: Element | null;
  /** Whether our tag is put in so that the page does not wait for it. */
  readonly isMisplaced?: boolean;
}
