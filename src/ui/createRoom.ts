/**
 * Gives the page room below its end, so that nothing of it has to stay behind a panel at the bottom of
 * the screen, and lets it scroll what gets the focus clear of the panel (WCAG 2.4.11). Nothing in the
 * page moves, and `close` gives everything back.
 */
export function createRoom(root: ShadowRoot): { watch(panel: Element): void; close(): void } {
  const { style } = document.documentElement;
  const { scrollPaddingBottom, paddingBottom } = style;
  const give = (room: string) => {
    style.scrollPaddingBottom = room || scrollPaddingBottom;
    style.paddingBottom = room || paddingBottom;
  };
  const observer = new ResizeObserver(() => {
    const panel = root.querySelector<HTMLElement>('.ktw-panel');
    give(panel ? `${panel.offsetHeight + 8}px` : '');
  });
  return {
    watch: (panel) => observer.observe(panel),
    close() {
      observer.disconnect();
      give('');
    },
  };
}
