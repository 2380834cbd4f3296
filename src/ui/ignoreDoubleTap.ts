/**
 * Makes the second tap of a double tap do nothing, whatever has come to stand under the finger: a
 * switch of the list, or a link of the page. Many press every button twice.
 */
export function ignoreDoubleTap({ clientX, clientY }: MouseEvent): void {
  const ignore = (second: MouseEvent) => {
    // A click by keyboard or by script has no detail, and no place.
    if (!second.detail) return;
    if (Math.hypot(second.clientX - clientX, second.clientY - clientY) > 30) return;
    second.preventDefault();
    second.stopImmediatePropagation();
  };
  addEventListener('click', ignore, { capture: true, signal: AbortSignal.timeout(400) });
}
