import type { PartnersPack } from '../../partners/pack';
import type { Kotowari } from '../../types';
import { showPartners } from './showPartners';

/** Fetches the words of the table in the language of the element, and draws it. Gives its undo. */
export async function fetchAndShow(kotowari: Kotowari, element: HTMLElement): Promise<() => void> {
  const isJapanese = /^ja\b/i.test(element.lang || kotowari.locale);
  const pack = await (isJapanese ? fetchJa() : fetchEn().catch(fetchJa));
  return element.isConnected ? showPartners(kotowari, element, pack) : () => {};
}

/** What is told of the vendors is in another file, which the words import: both are asked for at once. */
async function fetchJa(): Promise<PartnersPack> {
  const files = [import('../../partners/ja'), import('../../../vendors/catalogue.ja')] as const;
  return (await Promise.all(files))[0].pack;
}

async function fetchEn(): Promise<PartnersPack> {
  const files = [import('../../partners/en'), import('../../../vendors/catalogue.en')] as const;
  return (await Promise.all(files))[0].pack;
}
