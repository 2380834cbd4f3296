/**
 * Gives the page room below its end, so that nothing of it has to stay behind a panel at the bottom of
 * the screen, and lets it scroll what gets the focus clear of the panel (WCAG 2.4.11). Nothing in the
 * page moves, and `close` gives everything back.
 */
export function createRoom(root: ShadowRoot): { watch(panel: Element): void; close(): void } {
  const page = document.documentElement;
  const focus = borrow(page, 'scroll-padding-bottom');
  const margin = borrow(page, 'margin-bottom');
  const padding = borrow(document.body, 'padding-bottom');
  let added = 0;
  const give = (pixels: number) => {
    const inside = growsInside(page, added);
    added = inside ? 0 : pixels;
    focus(pixels);
    margin(added);
    padding(pixels - added);
  };
  const measure = () => {
    const panel = root.querySelector<HTMLElement>('.ktw-panel');
    give(panel ? panel.offsetHeight + 8 : 0);
  };
  const observer = new ResizeObserver(measure);
  // Only then is it known how tall the page is.
  addEventListener('load', measure);
  return {
    watch: (panel) => observer.observe(panel),
    close() {
      observer.disconnect();
      removeEventListener('load', measure);
      give(0);
    },
  };
}

/**
 * Whether the content is taller than `<html>` itself (`height: 100%`). Then a margin has no effect, and
 * padding on the body moves nothing; elsewhere padding would lift a footer that is pushed to the bottom
 * of the window, and a margin moves nothing.
 */
function growsInside(page: HTMLElement, margin: number): boolean {
  const { scrollHeight, offsetHeight, clientHeight } = page;
  return scrollHeight > clientHeight && scrollHeight - margin > offsetHeight;
}

/** Sets a length of the page; 0 gives it back as it was. */
function borrow({ style }: HTMLElement, property: string): (pixels: number) => void {
  const own = style.getPropertyValue(property);
  return (pixels) => style.setProperty(property, pixels ? `${pixels}px` : own);
}
