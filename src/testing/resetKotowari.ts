import { documentClient } from '../core/documentClient';

/**
 * Forgets the client of the document and the stored choice, so that the next test starts as on a new page.
 * What a real client has wrapped of the browser stays wrapped: for components use `fakeKotowari`.
 *
 * @param name the `storage.name` of the configuration
 * @example afterEach(() => resetKotowari());
 */
export function resetKotowari(name = 'kotowari'): void {
  if (typeof document === 'undefined') return;
  documentClient.forget();
  delete window.kotowari;
  for (const prefix of ['', '__Host-', '__Secure-']) {
    const erased = `${prefix}${name}=; path=/; max-age=0${prefix && '; secure'}`;
    Object.assign(document, { cookie: erased });
  }
  for (const key of [name, `${name}-records`, `${name}-sent`]) localStorage.removeItem(key);
}
