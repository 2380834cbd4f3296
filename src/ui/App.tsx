import { useEffect, useRef } from 'preact/hooks';
import { whenIdle } from '../lib/whenIdle';
import type { Kotowari } from '../types';
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
export function App(props: AppProps) {
  const { kotowari, source } = props;
  const scene = useScene(props);
  const { screen, locale, own, isAsking, list } = scene;
  const box = useRef<HTMLDivElement>(null);
  usePlaceholders(kotowari, source, locale, screen.confirm);
  useRoom(box, `${isAsking} ${screen.outcome} ${locale}`);
  useEffect(() => {
    const notice = box.current?.querySelector('.ktw-notice');
    if (notice) noteShown(kotowari, locale, notice);
  }, [`${isAsking} ${locale} ${kotowari.asked}`]);
  return (
    <Frame look={kotowari.config.notice} locale={locale} box={box}>
      <Outcomes scene={scene} />
      <FirstLayer scene={scene} />
      {screen.isChoosing && list && (
        <list.Preferences
          {...{ kotowari, own }}
          pack={list.pack}
          onAnswer={screen.answer}
          onSave={screen.save}
          onLeave={screen.leave}
        />
      )}
    </Frame>
  );
}

type Scene = ReturnType<typeof useScene>;

/** What is shown now, and with which words. */
function useScene({ kotowari, source, answered }: AppProps) {
  const screen = useScreen(kotowari, answered);
  const language = useLanguage(kotowari, source);
  const { locale, words, own } = language;
  const isPart = screen.isAsking && isReask(kotowari);
  const onFailure = () => {
    if (kotowari.view.get() !== 'preferences') return;
    if (!openPolicy(kotowari.config)) screen.fail();
  };
  const list = useList(source, locale, own, screen.isChoosing || isPart, onFailure);
  return {
    kotowari,
    screen,
    ...language,
    isPart,
    // New partners are asked about by their names, which come with the list.
    isAsking: screen.isAsking && !!words && !(isPart && !list),
    list: typeof list === 'object' ? list : undefined,
  };
}

/** What has happened, and what a screen reader is told. */
function Outcomes({ scene: { kotowari, screen, words, isAsking } }: { readonly scene: Scene }) {
  const announcement = useAnnouncement((isAsking && words?.noticeArrived) || '');
  const outcome = screen.outcome && !isAsking ? words?.[screen.outcome] : undefined;
  return (
    <Confirmation
      {...{ words, outcome, announcement }}
      onChange={kotowari.showPreferences}
      onDismiss={screen.dismiss}
    />
  );
}

/** The notice, where something is asked. */
function FirstLayer({ scene }: { readonly scene: Scene }) {
  const { kotowari, screen, words, locale, isAsking } = scene;
  if (!isAsking || !words) return null;
  return (
    <Notice
      site={kotowari}
      {...{ words, locale }}
      asked={scene.isPart && <AskedAnew scene={scene} />}
      isListLost={screen.outcome === 'listFailed'}
      onAnswer={screen.answer}
      onChoose={kotowari.showPreferences}
    >
      <Languages offered={scene.offered} locale={locale} onChoose={scene.speak} />
    </Notice>
  );
}

/** Who is asked about anew: by their ids, where the names cannot be had. */
function AskedAnew({ scene: { kotowari, own, list } }: { readonly scene: Scene }) {
  if (list) return <list.Asked {...{ kotowari, own }} pack={list.pack} />;
  return <span>{kotowari.asked.join(', ')} </span>;
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
