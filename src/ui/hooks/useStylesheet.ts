import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the shadow root around an element one more stylesheet, while the element is there. */
export function useStylesheet(element: RefObject<HTMLElement | null>, css: string): void {
  useLayoutEffect(() => {
    const root = element.current?.getRootNode() as ShadowRoot;
    const before = root.adoptedStyleSheets ?? [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...before, sheet];
    return () => {
      root.adoptedStyleSheets = before;
    };
  }, []);
}
