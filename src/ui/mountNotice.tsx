import type { Kotowari } from '../kotowari';
import { pack as ja } from '../locales/ja.data';
import type { LocalePack } from '../locales/pack';
import { createScreen } from './createScreen';
import { drawScreen } from './drawScreen';
import { listRows } from './listRows';
import { hostName, placeHost } from './placeHost';

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
  if (document.querySelector(hostName)) return () => {};
  const { config, showPreferences: choose } = kotowari;
  const language = kotowari.locale.toLowerCase();
  const pack = packs.find((one) => language.startsWith(one.locale)) ?? packs[0];
  const t = { ...pack.messages, ...config.messages };
  let drawing: ReturnType<typeof drawScreen> | undefined;
  const { read, actions, stop } = createScreen(kotowari, t, () => drawing?.draw());
  const rows = listRows(kotowari, pack);
  const scene = { kotowari, config, t, locale: pack.locale, rows, actions, choose };
  const remove = placeHost((root) => {
    // When page code has taken the host out, it is out of the top layer too: drawn anew.
    drawing?.close();
    drawing = drawScreen(root, read, scene);
  });
  return () => {
    stop();
    drawing?.close();
    remove();
  };
}
