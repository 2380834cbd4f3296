import { formatDate } from '../lib/formatDate';
import type { Words } from '../locales/firstLayer';
import type { Kotowari } from '../types';
import { createConfirmation } from './createConfirmation';
import { createNotice } from './createNotice';
import type { Actions, Screen } from './createScreen';

/** What the panel speaks with. */
export interface Speech {
  readonly words: Words;
  readonly locale: string;
  /** The names of the new partners, where these alone are asked about. */
  readonly names: readonly string[];
  /** The control that changes the language, where there is a choice. */
  readonly languages: Node | '';
}

/** The panel at the edge of the screen: the notice, or what is confirmed, or nothing. */
export interface Panel {
  /** The line that says what has happened: it is always there, the notice stands after it. */
  readonly section: HTMLElement;
  /** Draws what is to be seen, unless it is there already. */
  draw(speech: Speech): void;
}

/** Makes the panel; `onNotice` is called with each new notice, `onDismiss` when all is put away. */
export function createPanel(
  kotowari: Kotowari,
  screen: Screen,
  actions: Actions,
  onNotice: (notice: HTMLElement) => void,
  onDismiss: () => void,
): Panel {
  const { section, announce, show } = createConfirmation();
  let notice: HTMLElement | undefined;
  let shown = '';
  const ask = ({ words: t, names, languages }: Speech) => {
    notice = createNotice({
      words: t,
      kotowari,
      names,
      languages,
      choices: [
        [t.allowAll, () => actions.answer(true)],
        [t.refuseAll, () => actions.answer(false), '', true],
        [t.choose, actions.choose],
      ],
    });
    section.after(notice);
    onNotice(notice);
    announce(t.noticeArrived);
  };
  const confirm = (done: keyof Words, { words: t, locale }: Speech) => {
    const date = formatDate(kotowari.state.decidedAt, locale);
    const dismiss = () => {
      actions.dismiss();
      onDismiss();
    };
    show(`${t[done]} ${date}\n${t.doneHow}`, [t.change, actions.choose], [t.dismiss, dismiss]);
  };
  return {
    section,
    draw(speech) {
      const { isAsking, done } = screen;
      const next = [isAsking, done, speech.locale, ...kotowari.asked].join();
      if (next === shown) return;
      shown = next;
      notice?.remove();
      notice = undefined;
      if (isAsking) ask(speech);
      else if (done) confirm(done, speech);
      else announce('');
    },
  };
}
