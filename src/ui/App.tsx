import { useEffect, useRef } from 'preact/hooks';
import { whenIdle } from '../lib/whenIdle';
import type { Kotowari } from '../types';
import { checkMessages } from './checkMessages';
import { Frame } from './Frame';
import { useAnnouncement } from './hooks/useAnnouncement';
import { useLanguage } from './hooks/useLanguage';
import { useList } from './hooks/useList';
import { useRoom } from './hooks/useRoom';
import { isReask, type Outcome, useScreen } from './hooks/useScreen';
import { noteShown } from './noteShown';
import { Confirmation } from './notice/Confirmation';
import { Languages } from './notice/Languages';
import { Notice } from './notice/Notice';
import { heldFrames } from './placeholders/heldFrames';
import type { Source } from './source';
import { openPolicy } from './way-back/openPolicy';

export interface AppProps {
  readonly kotowari: Kotowari;
  readonly source: Source;
  /** What was answered before the UI came, by the notice in the first HTML. */
  readonly answered?: Outcome | undefined;
}

/** All that a shopper sees but the button in the footer: the notice, what is confirmed, the preferences. */
export function App({ kotowari, source, answered }: AppProps) {
  const screen = useScreen(kotowari, answered);
  const { locale, words, own, offered, speak } = useLanguage(kotowari, source);
  const isPart = screen.isAsking && isReask(kotowari);
  const onFailure = () => {
    if (kotowari.view.get() !== 'preferences') return;
    if (!openPolicy(kotowari.config)) screen.fail();
  };
  const list = useList(source, locale, screen.isChoosing || isPart, onFailure, ({ messages }) =>
    checkMessages(own, messages),
  );
  const ready = typeof list === 'object' ? list : undefined;
  // New partners are asked about by their names, which come with the list.
  const isAsking = screen.isAsking && !!words && !(isPart && !list);
  const box = useRef<HTMLDivElement>(null);
  const opener = useOpener(kotowari);
  const { outcome } = screen;

  usePlaceholders(kotowari, source, locale, screen.confirm);
  useRoom(box, `${isAsking} ${outcome} ${locale}`);
  const text = `${isAsking} ${locale} ${kotowari.asked}`;
  useEffect(() => {
    const notice = box.current?.querySelector('.ktw-notice');
    if (notice) noteShown(kotowari, locale, notice);
  }, [text]);
  const announcement = useAnnouncement((isAsking && words?.noticeArrived) || '');

  return (
    <Frame look={kotowari.config.notice} locale={locale} box={box}>
      <Confirmation
        words={words}
        outcome={outcome && !isAsking ? words?.[outcome] : undefined}
        announcement={announcement}
        onChange={kotowari.showPreferences}
        onDismiss={() => {
          screen.dismiss();
          opener.current?.focus();
        }}
      />
      {isAsking && words && (
        <Notice
          site={kotowari}
          {...{ words, locale }}
          asked={
            isPart &&
            (ready ? (
              <ready.Asked {...{ kotowari, own }} pack={ready.pack} />
            ) : (
              // Their ids, where the names cannot be had.
              <span>{kotowari.asked.join(', ')} </span>
            ))
          }
          isListLost={outcome === 'listFailed'}
          onAnswer={screen.answer}
          onChoose={kotowari.showPreferences}
        >
          <Languages offered={offered} locale={locale} onChoose={speak} />
        </Notice>
      )}
      {screen.isChoosing && ready && (
        <ready.Preferences
          {...{ kotowari, own }}
          pack={ready.pack}
          onAnswer={screen.answer}
          onSave={screen.save}
          onLeave={screen.leave}
        />
      )}
    </Frame>
  );
}

/** Where the preferences were opened: the focus goes back there when all is put away. */
function useOpener({ view }: Kotowari) {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(
    () =>
      view.subscribe((now) => {
        if (now === 'preferences') opener.current = document.activeElement as HTMLElement | null;
      }),
    [view],
  );
  return opener;
}

/** Says in the frames that wait whose they are, once the page is idle. */
function usePlaceholders(
  kotowari: Kotowari,
  source: Source,
  locale: string,
  onAllow: () => void,
): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    whenIdle(() => {
      if (isOver || !document.querySelector(heldFrames)) return;
      Promise.all([source.fetchPlaceholders(), source.fetchPack(locale)]).then(
        ([show, pack]) => {
          if (!isOver) stop = show(kotowari, pack, onAllow);
        },
        () => {},
      );
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [locale]);
}
