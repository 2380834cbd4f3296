import type { Kotowari } from '../kotowari';
import type { Words } from '../locales/firstLayer';
import type { LocalePack } from '../locales/pack';
import { pickLocale } from '../locales/pickLocale';
import { standAside } from '../standAside';
import { createLanguages } from './createLanguages';
import { createPanel } from './createPanel';
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
  standAside(kotowari);
  const { messages, locales, notice, policy } = kotowari.config;
  const offered = locales.filter((each) => source.locales.includes(each));
  const first = pickLocale(kotowari.locale, offered.length ? offered : source.locales);
  const { screen, actions, look, stop } = createScreen(kotowari, () => draw());
  let locale = first;
  let words: Words | undefined;
  /** The list's words; null where they cannot be had. */
  let pack: LocalePack | null | undefined;
  let room: ReturnType<typeof createRoom> | undefined;
  let closeList: (() => void) | undefined;
  let opener: Element | null = null;

  const place = element('div', {});
  const panel = createPanel(
    kotowari,
    screen,
    actions,
    (fresh) => room?.watch(fresh),
    () => (opener as HTMLElement | null)?.focus(),
  );
  const looks = `ktw-${notice.position} ktw-${notice.theme}`;
  const box = element('div', { class: looks }, panel.section, place);

  const speak = (wish: string) =>
    source.words(wish, (found, spoken) => {
      locale = spoken;
      words = locale === first ? { ...found, ...messages } : found;
      pack = undefined;
      box.lang = locale;
      box.dir = /^(ar|fa|he|ur)/.test(locale) ? 'rtl' : 'ltr';
      draw();
    });
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
      () => {
        console.warn('kotowari: the list of partners cannot be loaded');
        pack = null;
        if (!screen.isChoosing) draw();
        else if (policy.url) location.assign(policy.url);
        else actions.leave();
      },
    );
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
    // Closed before the notice goes, the dialog gives the focus back to where it was opened.
    drawList();
    const isPart = screen.isAsking && isReask(kotowari);
    if (isPart && pack === undefined) return withList(() => draw());
    const names = isPart
      ? kotowari.asked.map((id) => (pack ? nameOf(kotowari, pack, id) : id))
      : [];
    const languages = createLanguages(offered, locale, (wish) => {
      speak(wish);
      box.querySelector('select')?.focus();
    });
    panel.draw({ words, locale, names, languages });
  };

  const remove = placeHost((root) => {
    closeList?.();
    closeList = undefined;
    root.append(box);
    room ??= createRoom(root);
    room.watch(panel.section);
    draw();
  });
  const stops = [stop, kotowari.subscribe(() => draw()), guardTaps(), remove];
  look();
  speak(first);
  whenIdle(() => {
    // The first date in a language takes the browser long, too long for the task of the tap.
    formatDate(new Date().toISOString(), locale);
    if (!document.querySelector(heldFrames)) return;
    source.frames(first, (show, found) => stops.push(show(kotowari, found)));
  });
  return () => {
    for (const undo of stops) undo();
    closeList?.();
    room?.close();
  };
}
