import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the shadow root around an element one more stylesheet, while the element is there. */
export function useStylesheet(element: RefObject<HTMLElement | null>, write: () => string): void {
  useLayoutEffect(() => {
    const root = element.current?.getRootNode() as ShadowRoot;
    const before = root.adoptedStyleSheets ?? [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(write());
    root.adoptedStyleSheets = [...before, sheet];
    return () => {
      root.adoptedStyleSheets = before;
    };
  }, []);
}
