import type { Words } from '../locales/firstLayer';
import type { LocalePack } from '../locales/makePack';
import { pickLocale } from '../locales/pickLocale';
import type { Kotowari } from '../types';
import type { Source } from './source';

/** The language that the UI speaks now, and what there is of it. */
export interface Voice {
  /** The languages that the shopper may choose from; none where the site names none. */
  readonly offered: readonly string[];
  /** BCP 47. */
  locale: string;
  /** The words of the first layer; undefined until they have come. */
  words: Words | undefined;
  /** The words of the list; undefined until they have come, null where they cannot be had. */
  pack: LocalePack | null | undefined;
  /** Changes to another language, or the one nearest to it that can be had. */
  speak(wish: string): void;
}

/** Begins in the language of the page, with the site's own words for it; calls `onChange` at each change. */
export function createVoice(
  { locale, config }: Kotowari,
  source: Source,
  onChange: () => void,
): Voice {
  const offered = config.locales.filter((each) => source.locales.includes(each));
  const first = pickLocale(locale, offered.length ? offered : source.locales);
  const voice: Voice = {
    offered,
    locale: first,
    words: undefined,
    pack: undefined,
    speak: (wish) =>
      source.words(wish, (found, spoken) => {
        voice.locale = spoken;
        voice.words = spoken === first ? { ...found, ...config.messages } : found;
        voice.pack = undefined;
        onChange();
      }),
  };
  return voice;
}
