/** How long a second tap counts as part of the first, in ms. */
const span = 500;
/** How far from the first it may be, in CSS pixels. */
const reach = 30;

/**
 * Makes a double tap harmless (R67): after a press on one of our buttons, a second one at the same place, on
 * whatever has come there, a button of the shop's page too, does nothing. Keys press no place, and
 * what a script presses is no tap. Returns its undo.
 */
export function guardTaps(): () => void {
  let last = { x: 0, y: 0, at: -span };
  const look = (event: MouseEvent) => {
    const { clientX: x, clientY: y, timeStamp: at, detail, isTrusted } = event;
    if (!detail || !isTrusted) return;
    if (at - last.at < span && Math.hypot(x - last.x, y - last.y) < reach) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if ((event.composedPath()[0] as Element).closest('.ktw-buttons')) {
      last = { x, y, at };
    }
  };
  const stop = () => removeEventListener('click', look, true);
  addEventListener('click', look, true);
  return stop;
}
