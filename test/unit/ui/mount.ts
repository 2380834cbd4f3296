import './platform';
import { within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { LocalePack } from '../../../src/locales/localePack';
import { pack as ja } from '../../../src/locales/packs/ja';
import type { Kotowari } from '../../../src/types';
import { mountApp } from '../../../src/ui/mountApp';
import * as preferences from '../../../src/ui/preferences';
import type { Source } from '../../../src/ui/source';

const undos: (() => void)[] = [];

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.replaceChildren();
});

/** Mounts the UI with all its parts at hand, takes it away after the test, and gives its queries. */
export function mount(
  kotowari: Kotowari,
  packs: readonly LocalePack[] = [ja],
  source: Partial<Source> = {},
) {
  const find = (locale: string) => packs.find((pack) => pack.locale === locale) ?? ja;
  let unmount = () => {};
  act(() => {
    unmount = mountApp(kotowari, {
      locales: packs.map(({ locale }) => locale),
      words: (locale) => find(locale).messages,
      fetchPack: async (locale) => find(locale),
      fetchPreferences: async () => preferences,
      fetchPlaceholders: async () => () => () => {},
      ...source,
    });
  });
  undos.push(unmount);
  return { unmount, host: host(), root: root(), ...within(root()) };
}

/** The element that holds the UI. */
export function host(): Element | null {
  return document.querySelector('kotowari-notice');
}

function root(): HTMLElement {
  const first = host()?.shadowRoot?.querySelector('.ktw-frame');
  if (!(first instanceof HTMLElement)) throw new Error('nothing is drawn');
  return first;
}
