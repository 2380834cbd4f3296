import { useLayoutEffect, useState } from 'preact/hooks';
import type { NoticeWords } from '../../locales/ja.notice';
import { pickLocale } from '../../locales/pickLocale';
import type { Kotowari } from '../../types';
import type { Source } from '../source';

interface Spoken {
  readonly locale: string;
  readonly words: NoticeWords;
}

/** The language that is spoken, and how to change it. It begins with the page's, in the site's own words. */
export function useLanguage({ locale, config }: Kotowari, source: Source) {
  const offered = config.locales.filter((each) => source.locales.includes(each));
  const first = pickLocale(locale, offered.length ? offered : source.locales);
  const [spoken, setSpoken] = useState(() => find(source, first));
  const speak = (wish: string) => {
    const found = find(source, wish);
    if (found) return setSpoken(found);
    source.fetchPack(wish).then(
      ({ messages }) => setSpoken({ locale: wish, words: messages }),
      // Another language rather than nothing.
      () => setSpoken((now) => now ?? find(source, source.locales[0] ?? '')),
    );
  };
  useLayoutEffect(() => {
    if (!spoken) speak(first);
  }, []);

  const own = spoken?.locale === first ? config.messages : {};
  return {
    /** BCP 47. */
    locale: spoken?.locale ?? first,
    /** The words of the first layer; undefined until they have come. */
    words: spoken && { ...spoken.words, ...own },
    /** The site's own words in this language. */
    own,
    /** The languages that the shopper may choose from; none where the site names none. */
    offered,
    speak,
  };
}

function find(source: Source, locale: string): Spoken | undefined {
  const words = source.words(locale);
  return words && { locale, words };
}
