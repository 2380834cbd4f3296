import { readFileSync } from 'node:fs';
import { mark } from '../src/mark/mark';
import { fillPage } from './fillPage';
import type { Scene } from './scene';
import { toLocal } from './standin/rewrite';
import { tagsOf } from './tags';
import { writeTags } from './tags/tag';
import { writeTerms } from './terms';

/** How a page of the shop is rendered. */
export interface PageOptions {
  /** Whether its tags are marked, as by `kotowari mark`. */
  readonly isMarked: boolean;
  /** Whether it loads Kotowari. */
  readonly kotowari: boolean;
  /** The text of `<script id="kotowari-config">`. Without it, Kotowari uses its defaults. */
  readonly config?: string | undefined;
  /** Set on every script. */
  readonly nonce?: string | undefined;
  /** The port of `.localhost` hosts. Undefined: real host names stay. */
  readonly localPort?: number | undefined;
  /** Whether the browser's signal (Global Privacy Control) is on. */
  readonly gpc?: boolean;
  /** Whether the notice stands in the page's own HTML. */
  readonly hasNotice?: boolean;
  /** Whether the panel watches the page. Then the bridge follows Kotowari. */
  readonly isWatched?: boolean;
  /** What the page shows. Its kind decides what the tags report. */
  readonly scene: Scene;
  /** Added to links within the shop: `?tags=marked`. */
  readonly query?: string;
}

/**
 * Reads a page and replaces its placeholders: Kotowari, the tags of head and body, the section about the
 * partners. A page without placeholders is served unchanged.
 */
export function renderPage(file: URL, options: PageOptions): string {
  const { isMarked, nonce, localPort, scene } = options;
  const tags = tagsOf(scene);
  let html = fillPage(readFileSync(file, 'utf8'), scene)
    .replace('<!-- kotowari -->', () => writeKotowari(options))
    .replace(options.isWatched ? AFTER_KOTOWARI : /$^/, (found) => found + BRIDGE)
    .replace('<!-- tags: head -->', () => writeTags(tags, 'head'))
    .replace('<!-- tags: body -->', () => writeTags(tags, 'body'));
  if (isMarked) html = mark(html);
  if (nonce) html = html.replaceAll('<script', `<script nonce="${nonce}"`);
  if (options.query)
    html = html.replace(/href="(\/[\w-]*(?:\.html)?)"/g, `href="$1${options.query}"`);
  if (localPort) html = toLocal(html, localPort);
  // Links to the partners' own pages keep their hosts, since no stand-in serves those pages.
  return html.replace('<!-- terms -->', () => writeTerms(options.config));
}

const AFTER_KOTOWARI = /<script src="\/kotowari\/kotowari\.js"><\/script>|<!-- no kotowari -->/;
const BRIDGE = '\n  <script src="/bridge.js"></script>';
const SIGNAL = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true, configurable: true });</script>\n  `;

function writeKotowari({ kotowari, config, gpc }: PageOptions): string {
  const signal = gpc ? SIGNAL : '';
  if (!kotowari) return `${signal}<!-- no kotowari -->`;
  const block = config === undefined ? '' : writeConfig(config);
  return `${signal}${block}<script src="/kotowari/kotowari.js"></script>`;
}

function writeConfig(text: string): string {
  // In a script element only `</script` and `<!--` are special, so escape every `<`.
  const safe = text.replaceAll('<', '\\u003c');
  return `<script type="application/json" id="kotowari-config">${safe}</script>\n  `;
}
