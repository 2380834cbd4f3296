import { afterEach, beforeEach, vi } from 'vitest';
import { documentClient } from '../../src/core/documentClient';
import { createKotowari } from '../../src/createKotowari';
import type { Kotowari, UserConfig } from '../../src/types';

/** What a gate wraps methods and properties of. */
const owners: readonly object[] = [
  ...[Attr, CharacterData, Document, DocumentFragment, Element, EventTarget, NamedNodeMap, Node],
  ...[Navigator, Range, ShadowRoot, Storage, WebSocket, XMLHttpRequest],
  ...[HTMLAnchorElement, HTMLAreaElement, HTMLAudioElement, HTMLEmbedElement, HTMLFormElement],
  ...[HTMLFrameElement, HTMLIFrameElement, HTMLImageElement, HTMLInputElement, HTMLLinkElement],
  ...[HTMLMediaElement, HTMLObjectElement, HTMLScriptElement, HTMLSourceElement],
  ...[HTMLTrackElement, HTMLVideoElement],
].map(({ prototype }) => prototype);

/** The globals that a gate puts something of its own in the place of. */
const globals = ['fetch', 'onload', 'Audio', 'WebSocket', 'EventSource'];

const { addEventListener, removeEventListener } = EventTarget.prototype;
const { insertAdjacentHTML } = Element.prototype;

/**
 * Gives each test of a file a page of its own: empty, with nothing stored, and afterwards with the
 * methods of the browser that a gate has wrapped, and nobody watching or listening.
 */
export function useFreshPage(): void {
  const natives = owners.map((owner) => Object.getOwnPropertyDescriptors(owner));
  const ofWindow = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const observers: MutationObserver[] = [];
  const listeners: [EventTarget | undefined, ...Parameters<typeof addEventListener>][] = [];

  beforeEach(() => {
    vi.stubGlobal(
      'MutationObserver',
      class extends MutationObserver {
        constructor(callback: MutationCallback) {
          super(callback);
          observers.push(this);
        }
      },
    );
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args) {
      if (!this || this === document) listeners.push([this, ...args]);
      return addEventListener.apply(this as EventTarget, args);
    };
    // As in a browser, and unlike here, the window's are those of every event target.
    for (const name of ['addEventListener', 'removeEventListener'] as const) {
      vi.stubGlobal(name, (...args: Parameters<typeof addEventListener>) =>
        EventTarget.prototype[name].apply(undefined as never, args),
      );
    }
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
  });

  afterEach(async () => {
    vi.useRealTimers();
    // What the test has set going comes to its end on its own page.
    await settle();
    for (const observer of observers.splice(0)) observer.disconnect();
    for (const [target, ...args] of listeners.splice(0)) {
      removeEventListener.apply(target as EventTarget, args);
    }
    owners.forEach((owner, index) => {
      restore(owner, natives[index] ?? {});
    });
    globals.forEach((name, index) => {
      Reflect.deleteProperty(globalThis, name);
      const own = ofWindow[index];
      if (own) Object.defineProperty(globalThis, name, own);
    });
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    eraseAll();
    for (const { name } of [...document.documentElement.attributes]) {
      document.documentElement.removeAttribute(name);
    }
    document.head.replaceChildren();
    document.body.replaceChildren();
    delete window.dataLayer;
    delete window.gtag;
    documentClient.forget();
  });
}

/** Starts Kotowari as the next page of the visit does. */
export function startPage(config?: UserConfig): Kotowari {
  documentClient.forget();
  return createKotowari(config);
}

/** Makes an object's own properties those that it had: what has come is gone, what changed is back. */
function restore(owner: object, natives: PropertyDescriptorMap): void {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (!Object.hasOwn(natives, name)) Reflect.deleteProperty(owner, name);
  }
  Object.defineProperties(owner, natives);
}

/** Erases every cookie and storage entry of the page. */
function eraseAll(): void {
  for (const cookie of document.cookie.split('; ')) {
    const name = cookie.split('=')[0];
    Object.assign(document, { cookie: `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT` });
  }
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * Puts markup into the page as the parser would, which asks no method that can be wrapped. No script
 * in it runs here, and whoever watches sees it in a microtask.
 */
export function parse(markup: string): void {
  insertAdjacentHTML.call(document.body, 'beforeend', markup);
}

/** Does the same, and waits until whoever watches has seen it. */
export async function show(markup: string): Promise<void> {
  parse(markup);
  await nextTask();
}

/** Resolves in a later task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when what a decision sets going after the next paint is done. */
export async function settle(): Promise<void> {
  for (let task = 0; task < 5; task += 1) await nextTask();
}

/** The element that a selector means; a test that finds none has failed. */
export function find<T extends Element = Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  return element;
}

/** Does what the code of a script does: while it runs, that is the current one. */
export function runAs<T>(script: HTMLOrSVGScriptElement | null, code: () => T): T {
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  try {
    return code();
  } finally {
    Reflect.deleteProperty(document, 'currentScript');
  }
}
