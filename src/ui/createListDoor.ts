import type { Kotowari } from '../types';
import type { Actions, Screen } from './createScreen';
import type { Voice } from './createVoice';
import type { Source } from './source';

/** What the list is opened with. */
export interface ListDoorScene {
  readonly kotowari: Kotowari;
  readonly screen: Screen;
  readonly actions: Actions;
  readonly source: Source;
  readonly voice: Voice;
  /** Where the list is drawn. */
  readonly place: HTMLElement;
  onOpen(): void;
  /** Called when the list's words have come, or cannot be had, though it is not to be opened. */
  onWords(): void;
}

/** Opens and closes the list, which comes in files of its own. */
export interface ListDoor {
  /** Opens or closes it, as the screen is. */
  draw(): void;
  close(): void;
  /** Fetches its words: the names of the partners are among them. */
  fetchWords(): void;
  /** Gives the focus back to where the list was opened. */
  refocus(): void;
}

/** Makes the way into the list. Where it cannot be had, the policy page is opened in its place. */
export function createListDoor(scene: ListDoorScene): ListDoor {
  const { kotowari, screen, actions, source, voice, place, onOpen, onWords } = scene;
  let closeList: (() => void) | undefined;
  let opener: Element | null = null;
  const fail = () => {
    console.warn('kotowari: the list of partners cannot be loaded');
    voice.pack = null;
    const { url } = kotowari.config.policy;
    if (!screen.isChoosing) onWords();
    else if (url) location.assign(url);
    else actions.leave();
  };
  const fetchList = (isWanted: boolean) =>
    source.list(
      voice.locale,
      (open, pack) => {
        voice.pack = pack;
        if (!isWanted) return onWords();
        if (!screen.isChoosing || closeList) return;
        closeList = open({
          kotowari,
          pack,
          words: voice.words ?? pack.messages,
          place,
          ...actions,
        });
        onOpen();
      },
      fail,
    );
  const close = () => {
    closeList?.();
    closeList = undefined;
  };
  return {
    draw() {
      if (!screen.isChoosing) close();
      else if (!closeList) {
        opener = document.activeElement;
        fetchList(true);
      }
    },
    close,
    fetchWords: () => fetchList(false),
    refocus: () => (opener as HTMLElement | null)?.focus(),
  };
}
