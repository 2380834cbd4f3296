/** The browsers that the tests drive. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** The keys that a journey needs. */
export type KeyName = 'Tab' | 'Enter' | 'Space' | 'Escape';

/** A browser. Every visit begins with an empty profile: no cookie, no storage, no cache. */
export interface Engine {
  readonly name: EngineName;
  /** Opens an address and waits for its `load` event; several pages may be open at once. */
  open(url: string): Promise<EnginePage>;
  close(): Promise<void>;
}

/** An open page. */
export interface EnginePage {
  /**
   * The value of an expression in the page, once settled; JSON only. It is a text and no function:
   * what compilers add to a function is not there in the page.
   *
   * @example await page.evaluate<boolean>('window.kotowari.state.decided')
   */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Goes on to another address, or to the same one anew, and waits for its `load` event. */
  goto(url: string): Promise<void>;
  /** Presses a key, as a person would. */
  press(key: KeyName): Promise<void>;
  /** Clicks with the mouse at this place in the window, or taps there with a finger. */
  tap(x: number, y: number, by: 'mouse' | 'touch'): Promise<void>;
  /** Closes the page and forgets what it stored. */
  close(): Promise<void>;
}
