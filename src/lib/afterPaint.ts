import { requestAnimationFrame, setTimeout } from './natives';

/** Runs an action after the next paint. A hidden page does not paint, so there the action waits. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}
