import type { JSX } from 'preact';
import type { NoticeWords } from '../locales/ja.notice';
import type { LocalePack } from '../locales/localePack';
import type { Kotowari } from '../types';
import type { PreferencesProps } from './preferences/Preferences';

/** Where the UI has its words and its later parts from: files of the build, or a bundle. */
export interface Source {
  /** The languages there are. The first is spoken where another cannot be had. */
  readonly locales: readonly string[];
  /** The words of the first layer, if they are at hand without waiting. */
  words(locale: string): NoticeWords | undefined;
  /** All that is said in a language. */
  fetchPack(locale: string): Promise<LocalePack>;
  fetchPreferences(): Promise<PreferencesParts>;
  fetchPlaceholders(): Promise<ShowPlaceholders>;
}

/** What comes with the list of partners. */
export interface PreferencesParts {
  readonly Preferences: (props: PreferencesProps) => JSX.Element;
  /** The names of vendors, for a notice that asks about new ones alone. */
  readonly namesOf: (
    kotowari: Kotowari,
    ids: readonly string[],
    pack: LocalePack,
  ) => readonly string[];
}

/**
 * Shows in each frame that waits whose it is; returns its undo.
 *
 * @param onAllow called when a vendor was allowed there
 */
export type ShowPlaceholders = (
  kotowari: Kotowari,
  pack: LocalePack,
  onAllow: () => void,
) => () => void;
