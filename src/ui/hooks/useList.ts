import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../../lib/whenIdle';
import type { LocalePack } from '../../locales/localePack';
import type { PreferencesParts, Source } from '../source';

/** The preferences and all that they say. */
interface List extends PreferencesParts {
  readonly pack: LocalePack;
}

/**
 * The list of partners: it is fetched when it is needed, or else while the page is idle.
 *
 * @param own the site's own words: once the page was idle, they are looked through
 * @param isNeeded fetches it; after a failure it is tried again the next time that it is needed
 * @returns undefined until it has come, `failed` where it cannot be had
 */
export function useList(
  source: Source,
  locale: string,
  own: object,
  isNeeded: boolean,
  onFailure: () => void,
): List | 'failed' | undefined {
  const [found, setFound] = useState<{ locale: string; list: List | 'failed' }>();
  const list = found?.locale === locale ? found.list : undefined;
  useEffect(() => {
    if (!isNeeded || isReady(list)) return;
    setFound(undefined);
    (list ? fetchAgain : fetchList)(source, locale).then(
      (fresh) => setFound({ locale, list: fresh }),
      () => {
        console.warn('kotowari: the list of partners cannot be loaded');
        setFound({ locale, list: 'failed' });
        onFailure();
      },
    );
  }, [isNeeded, locale]);
  // The files are then in the browser's cache, and nothing is drawn anew.
  useEffect(
    () =>
      whenIdle(() => {
        fetchList(source, locale).then(
          ({ checkMessages, pack }) => checkMessages(own, pack.messages),
          () => {},
        );
      }),
    [locale],
  );
  return list;
}

function isReady(list: List | 'failed' | undefined): boolean {
  return typeof list === 'object';
}

/** The second time, by whatever way works. Where the UI is started anew, this one is gone, and waits for nothing. */
async function fetchAgain(source: Source, locale: string): Promise<List> {
  try {
    return await fetchList(source, locale);
  } catch (cause) {
    if (!source.renew) throw cause;
    await source.renew();
    return new Promise(() => {});
  }
}

async function fetchList(source: Source, locale: string): Promise<List> {
  const [parts, pack] = await Promise.all([source.fetchPreferences(), source.fetchPack(locale)]);
  return { ...parts, pack };
}
