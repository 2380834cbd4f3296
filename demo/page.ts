import { readFileSync } from 'node:fs';
import { mark } from '../src/mark/mark';
import { fillPage } from './fillPage';
import type { Scene } from './scene';
import { localHosts, toLocal } from './standin/rewrite';
import { tagsOf } from './tags';
import { writeTags } from './tags/tag';
import { writeTerms } from './terms';

/** What a page is asked for. */
export interface PageOptions {
  /** Whether its tags are marked, as `kotowari mark` does it, or stand as they were pasted. */
  readonly isMarked: boolean;
  /** Whether it loads Kotowari. */
  readonly kotowari: boolean;
  /** The text of `<script id="kotowari-config">`; none: Kotowari works by its defaults. */
  readonly config?: string | undefined;
  /** Set on every script. */
  readonly nonce?: string | undefined;
  /** The port of addresses below `.localhost`; without it, the real names stay. */
  readonly localPort?: number | undefined;
  /** What it shows: its kind decides what its tags tell. */
  readonly scene: Scene;
  /** Goes on to the links inside the shop: `?tags=marked`. */
  readonly query?: string;
}

/**
 * Reads a page and puts in what its comments ask for: Kotowari, the tags of the head and those of
 * the body, the section about the partners. A page without such comments is served as it stands.
 */
export function renderPage(file: URL, options: PageOptions): string {
  const { isMarked, nonce, localPort, scene } = options;
  const tags = tagsOf(scene);
  let html = fillPage(readFileSync(file, 'utf8'), scene)
    .replace('<!-- kotowari -->', () => writeKotowari(options))
    .replace('<!-- tags: head -->', () => writeTags(tags, 'head'))
    .replace('<!-- tags: body -->', () => writeTags(tags, 'body'));
  if (isMarked) html = mark(html);
  if (nonce) html = html.replaceAll('<script', `<script nonce="${nonce}"`);
  if (options.query)
    html = html.replace(/href="(\/[\w-]*(?:\.html)?)"/g, `href="$1${options.query}"`);
  if (localPort) html = toLocal(html, localPort);
  // The partners' own pages keep their names: they are played by nobody.
  return html.replace('<!-- terms -->', () => writeTerms(options.config));
}

function writeKotowari({ kotowari, config, localPort }: PageOptions): string {
  if (!kotowari) return '';
  const text = config ?? (localPort ? JSON.stringify({ hosts: localHosts() }) : undefined);
  const block = text === undefined ? '' : writeConfig(text);
  return `${block}<script src="/kotowari/kotowari.js"></script>`;
}

function writeConfig(text: string): string {
  // In a script element only `</script` and `<!--` mean something: no `<` in the text, no danger.
  const safe = text.replaceAll('<', '\\u003c');
  return `<script type="application/json" id="kotowari-config">${safe}</script>\n  `;
}
