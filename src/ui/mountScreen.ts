import type { Kotowari } from '../kotowari';
import type { Words } from '../locales/firstLayer';
import type { LocalePack } from '../locales/pack';
import { pickLocale } from '../locales/pickLocale';
import { createConfirmation } from './createConfirmation';
import { createLanguages } from './createLanguages';
import { createNotice } from './createNotice';
import { createRoom } from './createRoom';
import { createScreen, isReask } from './createScreen';
import { element } from './element';
import { formatDate } from './formatDate';
import { heldFrames } from './frames/heldFrames';
import { guardTaps } from './guardTaps';
import { nameOf } from './nameOf';
import { hostName, placeHost } from './placeHost';
import type { Source } from './source';
import { whenIdle } from './whenIdle';

/** Draws the UI into the page at each change; see `mountNotice`, its door for npm. */
export function mountScreen(kotowari: Kotowari, source: Source): () => void {
  if (document.querySelector(hostName)) return () => {};
  const { messages, locales, notice, policy } = kotowari.config;
  const offered = locales.filter((each) => source.locales.includes(each));
  const first = pickLocale(kotowari.locale, offered.length ? offered : source.locales);
  const place = element('div', {});
  const { section, announce, show } = createConfirmation();
  const box = element(
    'div',
    { class: `ktw-${notice.position} ktw-${notice.theme}` },
    section,
    place,
  );
  const { screen, actions, look, stop } = createScreen(kotowari, () => draw());
  let locale = first;
  let words: Words | undefined;
  let pack: LocalePack | undefined;
  let panel: HTMLElement | undefined;
  let room: ReturnType<typeof createRoom> | undefined;
  let shown = '';
  let isLost = false;
  let closeList: (() => void) | undefined;
  let opener: Element | null = null;

  const speak = (wish: string) =>
    source.words(wish, (found, spoken) => {
      locale = spoken;
      words = locale === first ? { ...found, ...messages } : found;
      pack = undefined;
      box.lang = locale;
      box.dir = /^(ar|fa|he|ur)/.test(locale) ? 'rtl' : 'ltr';
      draw();
    });
  const onFailure = () => {
    console.warn('kotowari: the list of partners cannot be loaded');
    isLost = true;
    if (!screen.isChoosing) draw();
    else if (policy.url) location.assign(policy.url);
    else actions.leave();
  };
  const withList = (use: (open: () => void) => void) =>
    source.list(
      locale,
      (open, found) => {
        pack = found;
        use(() => {
          closeList = open({
            kotowari,
            pack: found,
            words: words ?? found.messages,
            place,
            ...actions,
          });
        });
      },
      onFailure,
    );

  const drawNotice = (t: Words) => {
    const { asked } = kotowari;
    const isPart = isReask(kotowari);
    if (isPart && !pack && !isLost) {
      shown = '';
      return withList(() => draw());
    }
    const names = isPart ? asked.map((id) => (pack ? nameOf(kotowari, pack, id) : id)) : [];
    const languages = createLanguages(offered, locale, (wish) => {
      speak(wish);
      panel?.querySelector('select')?.focus();
    });
    panel = createNotice({
      words: t,
      kotowari,
      names,
      languages,
      choices: [
        [t.allowAll, () => actions.answer(true)],
        [t.refuseAll, () => actions.answer(false)],
        [t.choose, actions.choose],
      ],
    });
    place.before(panel);
    room?.watch(panel);
    announce(t.noticeArrived);
  };
  const drawPanel = (t: Words) => {
    const next = [screen.isAsking, screen.done, locale, ...kotowari.asked].join();
    if (next === shown) return;
    shown = next;
    panel?.remove();
    if (screen.isAsking) return drawNotice(t);
    if (!screen.done) return announce('');
    const date = formatDate(kotowari.state.decidedAt, locale);
    show(
      `${t[screen.done]} ${date}\n${t.doneHow}`,
      [t.change, actions.choose],
      [
        t.dismiss,
        () => {
          actions.dismiss();
          (opener as HTMLElement | null)?.focus();
        },
      ],
    );
  };
  const drawList = () => {
    if (!screen.isChoosing) {
      closeList?.();
      closeList = undefined;
    } else if (!closeList) {
      opener = document.activeElement;
      withList((open) => screen.isChoosing && !closeList && open());
    }
  };
  const draw = () => {
    if (!words || !box.isConnected) return;
    // Closed before the panel goes, a dialog gives the focus back to where it was opened.
    drawList();
    drawPanel(words);
  };

  const remove = placeHost((root) => {
    closeList?.();
    closeList = undefined;
    root.append(box);
    room ??= createRoom(root);
    room.watch(section);
    draw();
  });
  const stops = [stop, kotowari.subscribe(() => draw()), guardTaps(), remove];
  look();
  speak(first);
  whenIdle(() => {
    if (!document.querySelector(heldFrames)) return;
    source.frames(first, (showPlaceholders, found) =>
      stops.push(showPlaceholders(kotowari, found)),
    );
  });
  return () => {
    for (const undo of stops) undo();
    closeList?.();
    room?.close();
  };
}
