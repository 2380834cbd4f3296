/** The browsers that the tests drive. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** The keys that tests press. */
export type KeyName = 'Tab' | 'Enter' | 'Space' | 'Escape';

/** A browser. Each page opens in an empty profile: no cookies, no storage, no cache. */
export interface Engine {
  readonly name: EngineName;
  /** Opens a URL and waits for its `load` event. Several pages may be open at once. */
  open(url: string): Promise<EnginePage>;
  close(): Promise<void>;
}

/** An open page. */
export interface EnginePage {
  /**
   * Evaluates an expression in the page and awaits it. The value has to survive JSON. The expression is a
   * string, because helpers that compilers add to functions do not exist in the page.
   *
   * @example await page.evaluate<boolean>('window.kotowari.state.decided')
   */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Navigates to a URL, or reloads the current one, and waits for its `load` event. */
  goto(url: string): Promise<void>;
  /** Presses a key by real input. */
  press(key: KeyName): Promise<void>;
  /** Clicks or taps at this point of the window. */
  tap(x: number, y: number, by: 'mouse' | 'touch'): Promise<void>;
  /** Closes the page and its profile. */
  close(): Promise<void>;
}
