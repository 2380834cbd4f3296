/**
 * Makes the second tap of a double tap do nothing, whatever has come to stand under the finger: a
 * switch of the list, or a link of the page. Many press every button twice.
 */
export function ignoreDoubleTap(first: MouseEvent): void {
  const ignore = (second: MouseEvent) => {
    const { detail, clientX, clientY } = second;
    // A click by keyboard or by script has no detail, and no place.
    if (!detail || Math.hypot(clientX - first.clientX, clientY - first.clientY) > 30) return;
    second.preventDefault();
    second.stopImmediatePropagation();
  };
  addEventListener('click', ignore, true);
  setTimeout(() => removeEventListener('click', ignore, true), 400);
}
