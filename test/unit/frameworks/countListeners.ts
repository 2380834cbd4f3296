import type { Kotowari } from '../../../src/types';

/** Counts who listens to a client from now on, less who has stopped. */
export function countListeners(client: Kotowari): () => number {
  let listeners = 0;
  const { subscribe } = client;
  client.subscribe = (listener) => {
    listeners += 1;
    const stop = subscribe(listener);
    return () => {
      listeners -= 1;
      stop();
    };
  };
  return () => listeners;
}
