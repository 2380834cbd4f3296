import { render } from 'preact';
import { advise } from '../../debug/advise';
import type { Kotowari, UserConfig } from '../../types';
import { DevTools } from './DevTools';
import css from './styles.css?inline';
import { takeSnapshot } from './takeSnapshot';
import { en } from './words.en';
import { ja } from './words.ja';

const hostName = 'kotowari-devtools';

/**
 * Puts the panel into the page. With `debug` in the configuration it comes as a button in the corner, and
 * the console is told what is left unsaid; without, and when it is asked for again, it opens at once.
 *
 * @param user the configuration as the site wrote it
 * @param tag the tag of `kotowari.js`; null where a bundle has started Kotowari
 */
export function openDevTools(
  kotowari: Kotowari,
  user: UserConfig,
  tag: HTMLScriptElement | null = null,
): void {
  const before = document.querySelector(hostName);
  before?.remove();
  const isFirst = !before && kotowari.config.debug;
  if (isFirst) advise(user, kotowari);
  // Browsers list the first 250 requests of a page, unless they are told otherwise.
  performance.setResourceTimingBufferSize(5000);
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const words = /^ja\b/i.test(kotowari.locale) ? ja : en;
  host.lang = words === ja ? 'ja' : 'en';
  render(
    <DevTools
      kotowari={kotowari}
      words={words}
      isOpen={!isFirst}
      look={() => takeSnapshot(kotowari, words, user, tag)}
    />,
    root,
  );
  document.body.append(host);
}
