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
 * The entry of `kotowari-devtools.js`. The gate imports it with `debug`, and when somebody types
 * `kotowari.debug()` on the console: then the panel opens at once.
 *
 * @param user what the site has set
 */
export function start(kotowari: Kotowari, tag: HTMLScriptElement, user: UserConfig): void {
  const before = document.querySelector(hostName);
  before?.remove();
  if (!before && kotowari.config.debug) advise(user, kotowari);
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
      isOpen={!!before || !kotowari.config.debug}
      look={() => takeSnapshot(kotowari, user, tag)}
    />,
    root,
  );
  document.body.append(host);
}
