import type { Kotowari } from '../kotowari';
import type { Words } from '../locales/firstLayer';
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
  const { mode, policy } = kotowari.config;
  const { url } = policy;
  const says = (text: string, ...more: readonly Node[]) => element('p', {}, text, ...more);
  const held = mode === 'opt-in' ? words.noticeHeld : words.noticeRunning;
  const listed = names.map((name) => element('li', {}, element('bdi', {}, name)));
  const text = element(
    'div',
    // On a small screen the text scrolls: by keyboard it is reached at its link, or itself.
    { class: 'ktw-text', ...(url ? {} : { tabindex: '0' }) },
    languages,
    element('h2', { id: 'ktw-notice', part: 'heading' }, words.noticeHeading),
    ...(names.length
      ? [says(words.noticeNew), element('ul', {}, ...listed)]
      : [says(held.replace('{count}', `${countRows(kotowari)}`))]),
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

/** The rows of the list: the shop's own, and the vendors that are none of them. */
function countRows({ vendors, partners }: Kotowari): number {
  const unlisted = vendors.filter(({ id }) => !partners.some(({ vendor }) => vendor === id));
  return unlisted.length + partners.length;
}
