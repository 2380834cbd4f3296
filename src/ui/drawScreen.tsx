import { render } from 'preact';
import type { Kotowari } from '../kotowari';
import type { Messages } from '../locales/ja';
import type { Observable } from '../store';
import { Confirmation } from './Confirmation';
import { createRoom } from './createRoom';
import type { Actions, Screen } from './createScreen';
import type { Rows } from './listRows';
import { Notice } from './Notice';
import { Preferences } from './Preferences';

/** What stays the same from one drawing to the next. */
export interface Scene {
  readonly kotowari: Kotowari;
  readonly t: Messages;
  readonly locale: string;
  readonly rows: Rows;
  readonly actions: Actions;
}

/** Draws the screen into `root`, at once and at each change. Returns its undo. */
export function drawScreen(root: ShadowRoot, screen: Observable<Screen>, scene: Scene): () => void {
  const { kotowari, t, locale, rows, actions } = scene;
  const room = createRoom();
  let isHeard = false;
  const onMount = (panel: HTMLElement | null) => {
    // The top layer, above anything of the page, where the browser has popovers.
    if (panel?.popover) panel.showPopover();
    if (panel) room.watch(panel);
  };
  const draw = () => {
    const { view, notice, draft, done } = screen.get();
    const { state, config } = kotowari;
    const announced = notice && isHeard ? t.noticeAppeared : '';
    keepFocus(root, view === 'preferences', () =>
      render(
        <>
          <Confirmation {...{ t, done, announced, actions, onMount }} />
          {notice && <Notice {...{ t, config, rows, actions, onMount }} />}
          {view === 'preferences' && (
            <Preferences {...{ t, locale, state, rows, draft, actions }} />
          )}
        </>,
        root,
      ),
    );
  };
  const undraw = screen.subscribe(draw);
  // A status line is read out only when it changes, so it has to stand there empty before.
  const timer = setTimeout(() => {
    isHeard = true;
    draw();
  }, 500);
  draw();
  return () => {
    clearTimeout(timer);
    undraw();
    render(null, root);
    room.close();
  };
}

/** The browser gives the focus back to where the dialog was opened; if that is gone, we take it. */
function keepFocus(root: ShadowRoot, isOpen: boolean, draw: () => void): void {
  const focused = root.activeElement;
  if (!isOpen) root.querySelector('dialog')?.close();
  draw();
  if (!focused || document.activeElement !== document.body) return;
  root.querySelector<HTMLElement>('.ktw-done')?.focus({ preventScroll: true });
}
