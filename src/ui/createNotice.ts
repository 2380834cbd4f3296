import type { Words } from '../locales/firstLayer';
import type { Kotowari } from '../types';
import { type Choice, createButtons } from './createButtons';
import { element } from './element';

/** What the notice shows. */
export interface NoticeScene {
  readonly words: Words;
  readonly kotowari: Kotowari;
  /** The names of the new partners, where these alone are asked about. */
  readonly names: readonly string[];
  /** The control that changes the language, where there is a choice. */
  readonly languages: Node | '';
  readonly choices: readonly Choice[];
}

/**
 * The first layer: a region that takes no focus, lets the page be used and has no way to be closed but
 * a choice. Its text stands in short blocks, because a large one would count as the largest contentful
 * paint of the page.
 */
export function createNotice(scene: NoticeScene): HTMLElement {
  const { words, kotowari, names, languages, choices } = scene;
  const { url } = kotowari.config.policy;
  const says = (text: string, ...more: readonly Node[]) => element('p', {}, text, ...more);
  const listed = names.map((name) => element('li', {}, element('bdi', {}, name)));
  const text = element(
    'div',
    // On a small screen the text scrolls: by keyboard it is reached at its link, or itself.
    { class: 'ktw-text', ...(url ? {} : { tabindex: '0' }) },
    languages,
    element('h2', { id: 'ktw-notice', part: 'heading' }, words.noticeHeading),
    ...(names.length
      ? [says(words.noticeNew), element('ul', {}, ...listed)]
      : sayState(kotowari, words).map((sentence) => says(sentence))),
    ...(kotowari.gpc ? [says(words.gpcOn)] : []),
    says(words.noticeEffect),
    says(words.shopStays),
    says(words.noticeLater, ...(url ? [element('a', { href: url }, words.policyLink)] : [])),
  );
  return element(
    'section',
    { class: 'ktw-panel', part: 'notice', 'aria-labelledby': 'ktw-notice' },
    text,
    createButtons(...choices),
  );
}

/** How many rows of the list run now, or else are held, and whether some are contacted all the same. */
function sayState({ vendors, partners, state, config, gpc }: Kotowari, words: Words): string[] {
  const unlisted = vendors.filter(({ id }) => !partners.some(({ vendor }) => vendor === id));
  const rows = [...unlisted.map(({ id }) => id), ...partners.map(({ vendor }) => vendor)];
  const running = rows.filter((id) => state.vendors[id]).length;
  const say = (sentence: string, count: number) => sentence.replace('{count}', `${count}`);
  if (running) return [say(words.noticeRunning, running)];
  const { google, meta } = config;
  const isEarly = !gpc && (google.consentMode === 'advanced' || meta.early !== 'no');
  return [
    say(words.noticeHeld, rows.length),
    ...(isEarly || google.tagManager === 'run' ? [words.noticeEarly] : []),
  ];
}
