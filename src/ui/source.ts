import type { ComponentChildren, JSX } from 'preact';
import type { NoticeWords } from '../locales/ja.notice';
import type { LocalePack } from '../locales/localePack';
import type { Kotowari } from '../types';
import type { AskedProps } from './preferences/Asked';
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
  /** Starts the UI anew, where a browser keeps the failure of a file: from the same files in another spelling. */
  readonly renew?: (() => Promise<void>) | undefined;
}

/** What comes with the list of partners. */
export interface PreferencesParts {
  readonly Preferences: (props: PreferencesProps) => JSX.Element;
  /** What a notice says that asks about some partners alone. */
  readonly Asked: (props: AskedProps) => ComponentChildren;
  /** Says which of the site's own words have a key that means nothing. */
  checkMessages(own: object, words: object): void;
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
