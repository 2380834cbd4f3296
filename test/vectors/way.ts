/** What a way asks a held vendor for; each has a stand-in (`asked.ts`). */
export type StandInRequest = 'script' | 'image' | 'frame' | 'hit' | 'socket';

/** A way by which a page makes the browser ask a vendor for something: a vector. */
export type Way = MarkupWay | CodeWay;

interface WayBase {
  /** Lower-case letters, digits and hyphens; it stands in the query of what is asked for. */
  readonly id: string;
  /** What the table says. */
  readonly words: string;
  readonly asks: StandInRequest;
  /** No script of a page gets a hook here: Kotowari does not promise to hold it. */
  readonly outside?: true;
  /** An engine may ask again by itself, as for a film that it cannot show: what counts is whether. */
  readonly repeats?: true;
}

/** It stands in the page. */
export interface MarkupWay extends WayBase {
  readonly markup: (url: string) => string;
  /**
   * The browser may ask before any script of the page can act, or not: it is a race, and the table
   * says so, whatever was seen; whether code ran it tells apart.
   */
  readonly race?: true;
  /** Browsers look ahead for it. Where that cannot be turned off, it is a race in the same way. */
  readonly scanned?: true;
}

/** A script of the page does it. */
export interface CodeWay extends WayBase {
  /** The body of a function of `url`, and of `place`, an element of the page to put things into. */
  readonly code: string;
  /** It works while the page is parsed only: later it would wipe the page. */
  readonly parsing?: true;
}
