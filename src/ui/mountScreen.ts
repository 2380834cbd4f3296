import { detectOtherCmp } from '../core/detectOtherCmp';
import { formatDate } from '../lib/formatDate';
import { whenIdle } from '../lib/whenIdle';
import type { Kotowari } from '../types';
import { createLanguages } from './createLanguages';
import { createListDoor } from './createListDoor';
import { createPanel } from './createPanel';
import { createRoom } from './createRoom';
import { createScreen, isReask } from './createScreen';
import { createVoice } from './createVoice';
import { element } from './element';
import { heldFrames } from './frames/heldFrames';
import { guardTaps } from './guardTaps';
import { nameOf } from './nameOf';
import { noteShown } from './noteShown';
import { hostName, placeHost } from './placeHost';
import type { Source } from './source';

/** Draws the UI into the page at each change; see `mountNotice`, its door for npm. */
export function mountScreen(kotowari: Kotowari, source: Source): () => void {
  if (document.querySelector(hostName)) return () => {};
  detectOtherCmp(kotowari);
  const { notice } = kotowari.config;
  const { screen, actions, look, stop } = createScreen(kotowari, () => draw());
  let room: ReturnType<typeof createRoom> | undefined;

  const voice = createVoice(kotowari, source, () => {
    box.lang = voice.locale;
    box.dir = /^(ar|fa|he|ur)/.test(voice.locale) ? 'rtl' : 'ltr';
    draw();
  });
  const place = element('div', {});
  const door = createListDoor({
    ...{ kotowari, screen, actions, source, voice, place },
    onOpen: () => noteShown(kotowari, voice.locale, place),
    onWords: () => draw(),
  });
  const panel = createPanel(
    kotowari,
    screen,
    actions,
    (fresh) => {
      room?.watch(fresh);
      noteShown(kotowari, voice.locale, fresh);
    },
    door.refocus,
  );
  const looks = `ktw-${notice.position} ktw-${notice.theme}`;
  const box = element('div', { class: looks }, panel.section, place);

  const draw = () => {
    const { words, locale, pack, offered } = voice;
    if (!words || !box.isConnected) return;
    // Closed before the notice goes, the dialog gives the focus back to where it was opened.
    door.draw();
    const isPart = screen.isAsking && isReask(kotowari);
    if (isPart && pack === undefined) return door.fetchWords();
    const names = isPart
      ? kotowari.asked.map((id) => (pack ? nameOf(kotowari, pack, id) : id))
      : [];
    const languages = createLanguages(offered, locale, (wish) => {
      voice.speak(wish);
      box.querySelector('select')?.focus();
    });
    panel.draw({ words, locale, names, languages });
  };

  const remove = placeHost((root) => {
    door.close();
    root.append(box);
    room ??= createRoom(root);
    room.watch(panel.section);
    draw();
  });
  const stops = [stop, kotowari.subscribe(() => draw()), guardTaps(), remove];
  look();
  const { locale } = voice;
  voice.speak(locale);
  whenIdle(() => {
    // The first date in a language takes the browser long, too long for the task of the tap.
    formatDate(new Date().toISOString(), locale);
    if (!document.querySelector(heldFrames)) return;
    source.frames(locale, (show, found) => stops.push(show(kotowari, found)));
  });
  return () => {
    for (const undo of stops) undo();
    door.close();
    room?.close();
  };
}
