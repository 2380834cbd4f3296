import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// What the platform floor has and jsdom lacks: just enough of each for the UI to be drawn.

class Sheet {
  replaceSync(): void {}
}

afterEach(cleanup);

class Resizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { CSSStyleSheet: Sheet, ResizeObserver: Resizes });
Object.assign(document, { adoptedStyleSheets: [] });

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  },
});

// With the whole `part`, as the page writes it; jsdom has none.
Object.defineProperty(Element.prototype, 'part', {
  set(this: Element, names: string) {
    this.setAttribute('part', names);
  },
});

// A click in a test is a person's. What a script presses here is as untrusted as in a browser, so it is
// said at the first place that a click comes by; where a test is about machines it takes this back.
const trust = (event: Event) => {
  const [inside] = Object.getOwnPropertySymbols(event);
  if (inside) Object.assign(Reflect.get(event, inside), { isTrusted: true });
};
addEventListener('click', trust, true);

/** From now on to the end of the file a click is a machine's, as jsdom has it. */
export function clickLikeMachines(): void {
  removeEventListener('click', trust, true);
}
