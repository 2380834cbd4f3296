import { toJson } from '../lib/toJson';
import type { Kotowari } from '../types';

/** Remembers what is shown, for the records. Without a secure context there are no hashes. */
export function noteShown(kotowari: Kotowari, locale: string, { textContent }: Node): void {
  const texts = [`${textContent}`, toJson(kotowari.config)];
  Promise.all(texts.map(hashOf)).then(
    ([textHash = null, configHash = null]) => {
      kotowari.shown = { locale, textHash, configHash };
    },
    () => {},
  );
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits; rejects without a secure context. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
