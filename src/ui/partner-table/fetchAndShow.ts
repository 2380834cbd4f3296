import type { Kotowari } from '../../types';
import { showPartners } from './showPartners';

/** Fetches the words of the table in the language of the element, and draws it. Gives its undo. */
export async function fetchAndShow(kotowari: Kotowari, element: HTMLElement): Promise<() => void> {
  const fetchJa = () => import('../../partners/ja');
  const isJapanese = /^ja\b/i.test(element.lang || kotowari.locale);
  const fetchPack = isJapanese ? fetchJa : () => import('../../partners/en');
  const { pack } = await fetchPack().catch(fetchJa);
  return element.isConnected ? showPartners(kotowari, element, pack) : () => {};
}
