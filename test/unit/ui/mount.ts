import './platform';
import { within } from '@testing-library/dom';
import { afterEach } from 'vitest';
import type { LocalePack } from '../../../src/locales/makePack';
import { pack as ja } from '../../../src/locales/packs/ja';
import type { Kotowari } from '../../../src/types';
import { openList } from '../../../src/ui/list/openList';
import { mountScreen } from '../../../src/ui/mountScreen';

const undos: (() => void)[] = [];

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.replaceChildren();
});

/** Mounts the UI with all its parts at hand, takes it away after the test, and gives its queries. */
export function mount(kotowari: Kotowari, packs: readonly LocalePack[] = [ja]) {
  const find = (locale: string) => packs.find((pack) => pack.locale === locale) ?? ja;
  const unmount = mountScreen(kotowari, {
    locales: packs.map(({ locale }) => locale),
    words: (locale, use) => use(find(locale).messages, locale),
    list: (locale, use) => use(openList, find(locale)),
    frames: () => {},
  });
  undos.push(unmount);
  return { unmount, host: host(), root: root(), ...within(root()) };
}

/** The element that holds the UI. */
export function host(): Element | null {
  return document.querySelector('kotowari-notice');
}

function root(): HTMLElement {
  const first = host()?.shadowRoot?.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error('nothing is drawn');
  return first;
}
