import type { Name } from '../types';
import { documentClient } from './documentClient';
import { insertMarkedScript, type ScriptAttributes } from './insertMarkedScript';

/** By document, the scripts that were let go, by address. */
const loaded = new WeakMap<Document, Map<string, Promise<HTMLScriptElement>>>();

/**
 * Loads a vendor's script once the vendor is allowed, and each address once in a document, however often
 * it is asked for.
 *
 * @param vendor a vendor, row or purpose id
 * @param attributes further attributes of the element
 * @param options.signal gives up the waiting; a script that is on its way comes all the same
 * @returns the element, once it has run; rejects when it cannot be had, when the signal aborts, and where
 * there is no client
 * @example await loadScript('criteo', 'https://dynamic.criteo.com/js/ld/ld.js?a=1', { async: '' });
 */
export async function loadScript(
  vendor: Name,
  url: string,
  attributes: ScriptAttributes = {},
  options: { signal?: AbortSignal } = {},
): Promise<HTMLScriptElement> {
  const client = documentClient.get();
  if (!client) {
    throw Error(
      `kotowari: loadScript("${vendor}"): there is no client here. ` +
        'In a browser, call createKotowari first, or put kotowari.js first in <head>.',
    );
  }
  await client.whenAllowed(vendor, options);
  const known = loaded.get(document) ?? new Map<string, Promise<HTMLScriptElement>>();
  loaded.set(document, known);
  const script = known.get(url) ?? insert(vendor, url, attributes);
  known.set(url, script);
  // What could not be had may be tried again.
  script.catch(() => known.delete(url));
  return script;
}

function insert(vendor: string, src: string, attributes: ScriptAttributes) {
  return new Promise<HTMLScriptElement>((resolve, reject) => {
    const script = insertMarkedScript(vendor, { src }, attributes);
    script.addEventListener('load', () => resolve(script));
    script.addEventListener('error', () => reject(Error(`kotowari: ${src} cannot be loaded`)));
  });
}
