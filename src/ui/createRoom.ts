/**
 * Gives the page room below its end, so that nothing of it has to stay behind a panel, and lets it
 * scroll what gets the focus clear of the panel (WCAG 2.4.11): all from its upper edge down counts as
 * covered. Nothing in the page moves, and `close` gives everything back.
 */
export function createRoom(root: ShadowRoot): { watch(panel: Element): void; close(): void } {
  const { style } = document.documentElement;
  const { scrollPaddingBottom, paddingBottom } = style;
  const give = (room: string) => {
    style.scrollPaddingBottom = room || scrollPaddingBottom;
    style.paddingBottom = room || paddingBottom;
  };
  const measure = () => {
    const panel = root.querySelector('.ktw-panel');
    give(panel ? `${innerHeight - panel.getBoundingClientRect().top + 8}px` : '');
  };
  let frame = 0;
  // At once, a scroll bar that comes with the room would change the panel anew while sizes are told,
  // which browsers report as an error of the page.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  return {
    watch: (panel) => observer.observe(panel),
    close() {
      observer.disconnect();
      cancelAnimationFrame(frame);
      give('');
    },
  };
}
