import { useLayoutEffect, useRef } from 'preact/hooks';

/** A frame round an element of the page, which is scrolled to. */
export function Frame({ element }: { element: Element | null }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!element || !frame.current) return;
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    // Set by script: a strict policy refuses the attribute.
    Object.assign(frame.current.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }, [element]);
  return element ? <div class="frame" ref={frame} /> : null;
}
