/** What was seen of one way in one engine: numbers of requests, by when they were made. */
export interface Sighting {
  /** In the same page without Kotowari; 0: this engine does not ask at all. */
  readonly without: number;
  /** Whether what the browser fetches ahead was told apart by a second run with it turned off. */
  readonly exact: boolean;
  /** Before the choice. */
  readonly before: Requests;
  /** Whether the vendor's script ran, or its frame spoke, before the choice. */
  readonly ran: boolean;
  /** After `rejectAll()`, a reload, and some use of the page. */
  readonly refused: Requests;
  /** After `acceptAll()` in the page that was undecided. */
  readonly allowed: number;
  /** Whether it worked by then: its script has run, its frame has spoken, its element has its address. */
  readonly works: boolean;
  /** After `withdraw()` in that page, when the way's code ran again; null: it cannot run again. */
  readonly withdrawn: number | null;
}

/** Requests, told apart by who made them. */
export interface Requests {
  readonly byPage: number;
  /** By the browser, ahead of any script of the page; nothing came of them. */
  readonly ahead: number;
}
