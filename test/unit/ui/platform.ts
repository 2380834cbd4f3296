// What the platform floor has and jsdom lacks: just enough of each for the UI to be drawn.

class Sheet {
  replaceSync(): void {}
}

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
