import type { Kotowari } from '../kotowari';
import { pack as ja } from '../locales/ja.data';
import type { LocalePack } from '../locales/pack';
import { createScreen } from './createScreen';
import { drawScreen } from './drawScreen';
import { listRows } from './listRows';
import { hostName, placeHost } from './placeHost';

/**
 * Shows the notice and the preferences of `kotowari` whenever its `view` asks for them, in the language
 * of the page if it is among `packs`, else in the first of them. A second call on the same page does
 * nothing. Returns its undo.
 *
 * @example const unmount = mountNotice(kotowari, [ja, en]);
 */
export function mountNotice(kotowari: Kotowari, packs: readonly LocalePack[] = [ja]): () => void {
  if (document.querySelector(hostName)) return () => {};
  const pack = choosePack(kotowari.locale, packs);
  const t = { ...pack.messages, ...kotowari.config.messages };
  const { screen, actions, stop } = createScreen(kotowari, t);
  const scene = { kotowari, t, locale: pack.locale, rows: listRows(kotowari, pack), actions };
  let erase = () => {};
  const remove = placeHost(pack.locale, (root) => {
    // Page code had taken the host out, and with that out of the top layer: drawn anew.
    erase();
    erase = drawScreen(root, screen, scene);
  });
  return () => {
    stop();
    erase();
    remove();
  };
}

function choosePack(locale: string, packs: readonly LocalePack[]): LocalePack {
  const [language] = locale.toLowerCase().split('-');
  return packs.find((pack) => pack.locale === language) ?? packs[0] ?? ja;
}
