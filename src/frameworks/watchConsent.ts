import { documentClient, startEvent } from '../core/documentClient';
import type { Kotowari } from '../types';

/** The documents that a client was missed in. */
const warned = new WeakSet<Document>();

/**
 * Calls `listener` after each change of the consent state, of the document's client by default, and once
 * as soon as there is one. Returns its undo.
 */
export function watchConsent(
  listener: () => void,
  client: Kotowari | undefined = documentClient.get(),
): () => void {
  if (client) return client.subscribe(listener);
  let stop = () => document.removeEventListener(startEvent, begin);
  const begin = () => {
    stop();
    stop = watchConsent(listener);
    listener();
  };
  document.addEventListener(startEvent, begin);
  queueMicrotask(() => warnOnce(document));
  return () => stop();
}

function warnOnce(page: Document): void {
  if (documentClient.get() || warned.has(page)) return;
  warned.add(page);
  console.warn(
    'kotowari: a component asks for consent, but there is no client yet, so nothing is allowed. ' +
      'Put kotowari.js first in <head>, or call createKotowari() before the first render.',
  );
}
