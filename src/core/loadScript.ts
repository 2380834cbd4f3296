import type { Name } from '../types';
import { documentClient } from './documentClient';
import { insertMarkedScript, type ScriptAttributes } from './insertMarkedScript';

/** The released scripts of each document, by URL. */
const loaded = new WeakMap<Document, Map<string, Promise<HTMLScriptElement>>>();

/**
 * Loads a vendor's script once the vendor is allowed. A document loads each URL only once, however often this
 * is called.
 *
 * @param vendor a vendor, row or purpose id
 * @param attributes further attributes of the element
 * @param options.signal stops the waiting; a script that is already loading still runs
 * @returns the element once the script has run. Rejects if it cannot be loaded, if the signal aborts, or if
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
  // A failed script may be tried again.
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
