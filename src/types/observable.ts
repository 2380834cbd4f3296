/** A value that can be watched. */
export interface Observable<T> {
  get(): T;
  /** Replaces the value and tells the listeners, unless it is the same value. */
  set(value: T): void;
  /** Calls `listener` after each later change; returns its undo. */
  subscribe(listener: (value: T) => void): () => void;
}
