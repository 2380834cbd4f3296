import type { Words } from '../locales/firstLayer';
import type { LocalePack } from '../locales/makePack';
import type { Kotowari } from '../types';

/** Where the UI has its words and its list from: files of the build, or a bundle. */
export interface Source {
  /** The languages there are, the first for want of a better one. */
  readonly locales: readonly string[];
  /** Calls back with the words of the first layer, in another language where they cannot be had. */
  words(locale: string, use: (words: Words, locale: string) => void): void;
  /** Calls back with the list and its words, or says that they cannot be had. */
  list(
    locale: string,
    use: (open: OpenList, pack: LocalePack) => void,
    onFailure: () => void,
  ): void;
  /** The same for what is shown in frames that wait; never, where it cannot be had. */
  frames(locale: string, use: (show: ShowPlaceholders, pack: LocalePack) => void): void;
}

/** Shows in each frame that waits whose it is; returns its undo. */
export type ShowPlaceholders = (kotowari: Kotowari, pack: LocalePack) => () => void;

/** What the list is given. */
export interface ListScene {
  readonly kotowari: Kotowari;
  readonly pack: LocalePack;
  /** The words of the first layer, with the site's own ones for any layer. */
  readonly words: Words;
  /** Where it is drawn: an element inside the shadow root. */
  readonly place: HTMLElement;
  /** Allows or refuses all. */
  answer(isAllowed: boolean): void;
  /** Decides as the switches say, by vendor id. */
  save(draft: Readonly<Record<string, boolean>>): void;
  /** Back without saving. */
  leave(): void;
}

/** Opens the list; returns what closes it. */
export type OpenList = (scene: ListScene) => () => void;
