import { render } from 'preact';
import type { Config } from '../config';
import type { Kotowari } from '../kotowari';
import type { Messages } from '../locales/ja';
import { Confirmation } from './Confirmation';
import { createRoom } from './createRoom';
import type { Actions, Screen } from './createScreen';
import type { Row } from './listRows';
import { Notice } from './Notice';
import { Preferences } from './Preferences';

/** What stays the same from one drawing to the next. */
export interface Scene {
  readonly kotowari: Kotowari;
  readonly config: Config;
  readonly t: Messages;
  readonly locale: string;
  readonly rows: readonly Row[];
  readonly actions: Actions;
  readonly choose: () => void;
}

/** Draws into `root`, at once and when told to; `close` takes everything away. */
export function drawScreen(
  root: ShadowRoot,
  read: () => Screen,
  scene: Scene,
): { draw(): void; close(): void } {
  const room = createRoom(root);
  let isHeard = false;
  const onMount = (panel: HTMLElement | null) => {
    // The top layer, above anything of the page, where the browser has popovers.
    if (panel?.popover) panel.showPopover();
    if (panel) room.watch(panel);
  };
  // The language on an element inside: what the host has of it, `all: initial` takes away.
  const draw = () => {
    const { view, isAsking, draft, done } = read();
    const announced = isAsking && isHeard ? scene.t.noticeHeading : '';
    const isOpen = view === 'preferences';
    keepFocus(root, isOpen, () =>
      render(
        <div lang={scene.locale}>
          <Confirmation {...scene} {...{ done, announced, onMount }} />
          {isAsking && <Notice {...scene} onMount={onMount} />}
          {isOpen && <Preferences {...scene} draft={draft} />}
        </div>,
        root,
      ),
    );
  };
  // A status line is read out only when it changes, so it has to stand there empty before.
  const timer = setTimeout(() => {
    isHeard = true;
    draw();
  }, 500);
  draw();
  return {
    draw,
    close() {
      clearTimeout(timer);
      render(null, root);
      room.close();
    },
  };
}

/** The browser gives the focus back to where the dialog was opened; if that is gone, we take it. */
function keepFocus(root: ShadowRoot, isOpen: boolean, draw: () => void): void {
  const focused = root.activeElement;
  if (!isOpen) root.querySelector('dialog')?.close();
  draw();
  const { activeElement, body } = document;
  if (!focused || (activeElement ?? body) !== body) return;
  root.querySelector<HTMLElement>('.ktw-panel')?.focus();
}
