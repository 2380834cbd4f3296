import { render } from 'preact';
import type { Kotowari } from '../kotowari';
import type { LocalePack } from '../locales/pack';
import { standAside } from '../standAside';
import { Confirmation } from './Confirmation';
import { createRoom } from './createRoom';
import { createScreen } from './createScreen';
import { listRows } from './listRows';
import { Notice } from './Notice';
import { Preferences } from './Preferences';
import { hostName, placeHost } from './placeHost';

/** Draws the UI into the page at each change; see `mountNotice`, its door for npm. */
export function mountScreen(kotowari: Kotowari, pack: LocalePack): () => void {
  if (document.querySelector(hostName)) return () => {};
  standAside(kotowari);
  const { locale, messages } = pack;
  const t = { ...messages, ...kotowari.config.messages };
  const rows = listRows(kotowari, pack);
  let draw = () => {};
  const { screen, actions, stops } = createScreen(kotowari, t, () => draw());
  const remove = placeHost((root) => {
    const room = createRoom(root);
    const onMount = (panel: HTMLElement | null) => {
      // The top layer, above anything of the page, where the browser has popovers.
      if (panel?.popover) panel.showPopover();
      if (panel) room.watch(panel);
    };
    draw = () => {
      const scene = { ...screen, kotowari, t, rows, actions, onMount };
      // Closed before it goes, a dialog gives the focus back to where it was opened.
      if (!screen.isChoosing) root.querySelector('dialog')?.close();
      render(
        // The language on an element inside: what the host has of it, `all: initial` takes away.
        <div lang={locale}>
          <Confirmation {...scene} />
          {screen.isAsking && <Notice {...scene} />}
          {screen.isChoosing && <Preferences {...scene} />}
        </div>,
        root,
      );
    };
    draw();
    stops.push(room.close, () => render(null, root));
  });
  return () => {
    for (const stop of stops) stop();
    remove();
  };
}
