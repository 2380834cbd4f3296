import { Set, setTimeout } from '../lib/natives';
import type { Observable } from '../types';

/**
 * Creates an observable value. If a listener throws, the others are still called, and the error is
 * reported like any uncaught error. If a listener sets another value, the remaining listeners are called
 * with that one only.
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
