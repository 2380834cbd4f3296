import './platform';
import { within } from '@testing-library/preact';
import { afterEach } from 'vitest';
import type { Kotowari } from '../../../src/kotowari';
import { mountNotice, type Packs } from '../../../src/ui/mountNotice';

const undos: (() => void)[] = [];

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.replaceChildren();
});

/** Mounts the UI, takes it away after the test, and gives the queries of what it shows. */
export function mount(kotowari: Kotowari, packs?: Packs) {
  const unmount = mountNotice(kotowari, packs);
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
