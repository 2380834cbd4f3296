import type { Kotowari } from '../kotowari';
import { pack as ja } from '../locales/ja.data';
import type { LocalePack } from '../locales/pack';
import { mountScreen } from './mountScreen';

/** The languages to choose from; the first where none fits. */
export type Packs = readonly [LocalePack, ...LocalePack[]];

/**
 * Shows the notice and the preferences of `kotowari` whenever its `view` asks for them, in the language
 * of the page if it is among `packs`, else in the first of them. A second call on the same page does
 * nothing. Returns its undo.
 *
 * @example const unmount = mountNotice(kotowari, [ja, en]);
 */
export function mountNotice(kotowari: Kotowari, packs: Packs = [ja]): () => void {
  const language = kotowari.locale.toLowerCase();
  return mountScreen(kotowari, packs.find(({ locale }) => language.startsWith(locale)) ?? packs[0]);
}
