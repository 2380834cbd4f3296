import { whenParsed } from '../lib/whenParsed';
import type { Kotowari } from '../types';
import { createFileSource } from './createFileSource';
import { mountApp } from './mountApp';
import { hostName } from './placeHost';

/** The entry of `kotowari-ui.js`, which the gate imports when something has to be shown. */
export function start(kotowari: Kotowari): void {
  const mount = () => void mountApp(kotowari, createFileSource(kotowari.languages));
  // Half of a notice cannot be taken over: the parser would put in the rest beside it.
  if (isNoticeWhole()) mount();
  else whenParsed(mount);
}

/** Whether the notice of the first HTML is parsed to its third button; true where the page has none. */
function isNoticeWhole(): boolean {
  const root = document.querySelector(`${hostName}[data-ktw-for]`)?.shadowRoot;
  return !root || root.querySelectorAll('button').length > 2;
}
