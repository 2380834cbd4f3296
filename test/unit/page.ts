import { afterEach, beforeEach, vi } from 'vitest';

const prototypes = [
  Element.prototype,
  HTMLScriptElement.prototype,
  HTMLImageElement.prototype,
  HTMLIFrameElement.prototype,
  HTMLLinkElement.prototype,
  Document.prototype,
];

/**
 * Gives each test of a file a page of its own: empty, with nothing stored, and afterwards with the
 * methods of the browser that a gate has wrapped, and nobody watching.
 */
export function useFreshPage(): void {
  const natives = prototypes.map((prototype) => Object.getOwnPropertyDescriptors(prototype));
  const observers: MutationObserver[] = [];

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
  });

  afterEach(() => {
    for (const observer of observers.splice(0)) observer.disconnect();
    prototypes.forEach((prototype, index) => {
      Object.defineProperties(prototype, natives[index] ?? {});
    });
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    eraseAll();
    document.head.replaceChildren();
    document.body.replaceChildren();
    document.documentElement.lang = '';
    delete window.dataLayer;
    delete window.gtag;
  });
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

/** Puts markup into the page as the parser would, and waits until whoever watches has seen it. */
export async function show(markup: string): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', markup);
  await nextTask();
}

/** Resolves in a later task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The element that a selector means; a test that finds none has failed. */
export function find<T extends Element = Element>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  return element;
}
