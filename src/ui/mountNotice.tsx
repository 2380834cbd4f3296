import type { Kotowari } from '../kotowari';
import { pack as ja } from '../locales/ja.data';
import type { LocalePack } from '../locales/pack';
import { createScreen } from './createScreen';
import { drawScreen } from './drawScreen';
import { listGroups } from './listGroups';
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
  const { locale } = pack;
  const { config } = kotowari;
  const t = { ...pack.messages, ...config.messages };
  const groups = listGroups(kotowari, pack, t);
  let drawing: ReturnType<typeof drawScreen> | undefined;
  const { read, actions, stop } = createScreen(kotowari, t, () => drawing?.draw());
  const scene = { kotowari, config, t, locale, groups, actions, choose: kotowari.showPreferences };
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

function choosePack(locale: string, packs: readonly LocalePack[]): LocalePack {
  const [language] = locale.toLowerCase().split('-');
  return packs.find((pack) => pack.locale === language) ?? packs[0] ?? ja;
}
