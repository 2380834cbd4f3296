/** A value that can be watched. */
export interface Observable<T> {
  get(): T;
  /** Replaces the value and calls the listeners, unless the value is the same. */
  set(value: T): void;
  /** Calls `listener` after each later change. Returns a function that unsubscribes it. */
  subscribe(listener: (value: T) => void): () => void;
}
