import type { Observable } from '../types';

/**
 * Makes an observable value. A listener that throws stops neither the others nor the caller: its
 * error is reported as an uncaught one would be. A change made by a listener is told afterwards.
 */
export function createStore<T>(initial: T): Observable<T> {
  const listeners = new Set<(value: T) => void>();
  let current = initial;
  return {
    get: () => current,
    set(value) {
      if (value === current) return;
      current = value;
      for (const listener of [...listeners]) {
        try {
          if (value === current) listener(value);
        } catch (error) {
          setTimeout(() => {
            throw error;
          });
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
