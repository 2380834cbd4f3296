import { mayBeMisread } from './config/mayBeMisread';
import type { Prepared } from './config/prepared';
import { answeredName } from './core/answeredName';
import { documentClient } from './core/documentClient';
import { showFirstNotice } from './core/showFirstNotice';
import { afterPaint } from './lib/afterPaint';
import { builtIns } from './lib/builtIns';
import { queryAll } from './lib/natives';
import { respell } from './lib/respell';
import { createTrust } from './lib/trust';
import { whenParsed } from './lib/whenParsed';
import { start } from './start';
import type { Kotowari } from './types';
import { definePartnersElement } from './ui/partner-table/definePartnersElement';
import { heldFrames } from './ui/placeholders/heldFrames';
import { isToAsk } from './ui/way-back/isToAsk';
import { loadDeliveryOnce } from './ui/way-back/loadDeliveryOnce';
import { offerWayBack } from './ui/way-back/offerWayBack';
import { openPolicy } from './ui/way-back/openPolicy';
import { sayLost } from './ui/way-back/sayLost';
import { wayBackWords } from './ui/way-back/wayBackWords';

const script = findTag();

/**
 * Where our own files lie: beside `src`, or beside what `data-src` names where this code stands in the page.
 * It is read once, because a later `<base>` must not change it.
 */
const src = script.src || new URL(script.dataset.src ?? '', document.baseURI).href;

/** What each file of ours exports: the function that starts it. Some need one thing beside. */
interface File<T> {
  start(kotowari: Kotowari, script: HTMLScriptElement, beside?: unknown): T | Promise<T>;
}

/**
 * Starts for our script tag, and loads the UI when it is needed.
 *
 * @param read prepares the configuration
 * @param languages those that there are files of, if `kotowari build` has left others out
 */
export function startFromTag(
  read: (tag: HTMLScriptElement) => Prepared,
  languages: readonly string[] = [],
): void {
  const first = documentClient.get();
  if (first) tellTwice(first);
  else embed(read(script), languages);
}

/** While a module runs, no tag is the current one. */
function findTag(): HTMLScriptElement {
  const modules = 'script[type=module][src*=kotowari]';
  const tag = document.currentScript ?? document.querySelector(modules);
  return (tag as HTMLScriptElement | null) ?? document.createElement('script');
}

function embed(prepared: Prepared, languages: readonly string[]): void {
  const debug = () => load('devtools', kotowari, prepared.user);
  const kotowari: Kotowari = Object.assign(start(prepared, createTrust()), {
    script: src,
    languages,
    builtIns,
    debug,
  });
  window.kotowari = kotowari;
  documentClient.set(kotowari);

  whenParsed(() => {
    tellMistakes(kotowari, prepared.block);
    if (kotowari.config.debug) debug().catch(warn);
  });
  if (kotowari.error) return;
  showFirstNotice(kotowari);
  loadUiOnce(kotowari);
  loadDeliveryOnce(kotowari, () => load('records', kotowari));
  offerWayBack(kotowari);
  definePartnersElement((element) => load<() => void>('partners', kotowari, element));
}

function tellTwice(first: Kotowari): void {
  console.warn(
    `kotowari: Kotowari is on this page twice: by ${first.script ?? 'a bundle'}, and by ${src}. Leave one of them.`,
  );
}

/**
 * Imports one of our own files, from the folder of `kotowari.js`, and starts it.
 *
 * @param tries how often that has failed before: then the other spelling of its address is tried, too
 * @throws Error that names the address, and says what to do
 */
async function load<T = void>(
  name: string,
  kotowari: Kotowari,
  beside?: unknown,
  tries = 0,
): Promise<T> {
  const address = addressOf(name);
  const again = respell(address, tries);
  try {
    const file: File<T> = await import(address).catch(() => import(again));
    return await file.start(kotowari, script, beside);
  } catch (cause) {
    throw Error(`kotowari: ${address} cannot be loaded. ${adviceOn(address)}`, { cause });
  }
}

function addressOf(name: string): string {
  return new URL(`kotowari-${name}.js`, src).href;
}

function adviceOn(address: string): string {
  return address.startsWith('file:')
    ? 'Open the page from a web server, not from file://.'
    : 'Put it beside kotowari.js, and let the Content-Security-Policy pass it.';
}

function warn(problem: Error): void {
  console.warn(problem.message);
}

/**
 * Says what is wrong with how we were put in; the sentences are fetched only then. To a shopper who has
 * decided nothing is said of what the page tells us in vain.
 */
function tellMistakes(kotowari: Kotowari, block?: Element | null): void {
  const { error, late, asked } = kotowari;
  if (!error && !late && !(asked.length && mayBeMisread(script, block))) return;
  load('mistakes', kotowari, block).catch((problem) => {
    warn(problem);
    if (error) console.error(error.message);
  });
}

/**
 * A shopper who has decided, and asks for nothing, never downloads the UI, unless a frame that could be
 * seen waits on the page. For what nobody has tapped for, the page is drawn first.
 */
function loadUiOnce(kotowari: Kotowari): void {
  const { view, config, locale } = kotowari;
  let isDone = false;
  let tries = 0;
  const show = () => {
    if (isDone || (view.get() === 'closed' && !hasHeldFrame() && !isAnswered())) return;
    isDone = true;
    load('ui', kotowari, tries, tries).catch((problem) => {
      warn(problem);
      // The next tap tries again.
      isDone = false;
      tries += 1;
      if (view.get() !== 'preferences' || openPolicy(config)) return;
      view.set(isToAsk(kotowari) ? 'notice' : 'closed');
      sayLost(wayBackWords(locale).lost);
    });
  };
  const showLater = () =>
    afterPaint(() => {
      if (!tries) show();
    });
  view.subscribe((now) => {
    if (!tries || now === 'preferences') show();
  });
  addEventListener('load', showLater);
  if (view.get() === 'closed') return;
  // A request takes a while to begin, and the page's own parsing goes first.
  setTimeout(() => fetchAhead('ui'));
  showLater();
}

/** Has the browser fetch a file that runs only after the first paint, behind all that the page itself needs. */
function fetchAhead(name: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', fetchPriority: 'low', nonce: script.nonce });
  link.href = addressOf(name);
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Whether the notice in the first HTML was answered: the UI has to confirm it. */
function isAnswered(): boolean {
  return [...queryAll(document, `[${answeredName}]`)].length > 0;
}

function hasHeldFrame(): boolean {
  return [...queryAll(document, heldFrames)].some(
    (frame) => (frame as HTMLElement).offsetHeight > 89,
  );
}
