/** What stands on the page of a shop: Kotowari in one of its ways, another tool, or nothing. */
export interface Subject {
  readonly name: string;
  /** Goes first into the head. */
  readonly head: string;
  /** Goes first into the body. */
  readonly top?: string;
  /** Goes to the end of the body. */
  readonly body?: string;
  /** The element that holds the notice, or the host whose shadow root does; none: nothing is shown. */
  readonly notice?: string;
  /** The button that a shopper refuses by. */
  readonly refuse?: string;
}
