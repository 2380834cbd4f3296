import { respell } from '../lib/respell';
import { whenParsed } from '../lib/whenParsed';
import type { Kotowari } from '../types';
import { createFileSource } from './createFileSource';
import { mountApp } from './mountApp';
import { hostName } from './placeHost';

/** Where this file was had from. */
export const address = import.meta.url;

/**
 * The entry of `kotowari-ui.js`, which the gate imports when something has to be shown.
 *
 * @param tries how often files of ours could not be had before
 */
export function start(kotowari: Kotowari, script: unknown, tries = 0): void {
  let unmount = () => {};
  let times = tries;
  const renew = async () => {
    times += 1;
    const name = address.replace(/.*[/]/, '');
    const file = await import(respell(`${new URL(name, kotowari.script)}`, times));
    // WebKit keeps no failure, and takes both spellings for one: nothing is gained by it.
    if (file.address === address) throw Error('kotowari: the files cannot be had');
    unmount();
    file.start(kotowari, script, times);
  };
  const mount = () => {
    unmount = mountApp(kotowari, createFileSource(kotowari.languages, renew));
  };
  // Half of a notice cannot be taken over: the parser would put in the rest beside it.
  if (isNoticeWhole()) mount();
  else whenParsed(mount);
}

/** Whether the notice of the first HTML is parsed to its third button; true where the page has none. */
function isNoticeWhole(): boolean {
  const root = document.querySelector(`${hostName}[data-ktw-for]`)?.shadowRoot;
  return !root || root.querySelectorAll('button').length > 2;
}
