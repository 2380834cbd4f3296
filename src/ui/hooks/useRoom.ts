import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives the page room below its end while a panel is up, so that nothing of it has to stay behind the panel, and
 * lets it scroll what gets the focus clear of it (WCAG 2.4.11). Nothing in the page moves.
 *
 * @param box where the panel is
 * @param shown says which panel is up
 */
export function useRoom(box: RefObject<HTMLElement | null>, shown: string): void {
  // After the paint: a change at the root is one of the whole page (R83).
  useEffect(() => {
    const panel = box.current?.querySelector<HTMLElement>('.ktw-panel');
    return panel ? giveRoom(panel) : undefined;
  }, [shown]);
}

function giveRoom(panel: HTMLElement): () => void {
  const { style } = document.documentElement;
  const { scrollPaddingBottom, paddingBottom } = style;
  let frame = 0;
  let room = '';
  const measure = () => {
    // Where it will stand, wherever it is while it enters.
    room = `${innerHeight - panel.offsetTop + 8}px`;
    style.scrollPaddingBottom = room;
    style.paddingBottom = room;
  };
  // Not at once: a scroll bar that comes with the room would change the panel anew while sizes are told,
  // which browsers report as an error of the page.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  observer.observe(panel);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    // What the page has set meanwhile stays.
    if (style.scrollPaddingBottom === room) style.scrollPaddingBottom = scrollPaddingBottom;
    if (style.paddingBottom === room) style.paddingBottom = paddingBottom;
  };
}
