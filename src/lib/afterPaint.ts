import { requestAnimationFrame, setTimeout } from './natives';

/** Does something once the browser has drawn; a hidden page waits until it is seen. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}
