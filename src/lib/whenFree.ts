/** Does something as soon as the browser has nothing more urgent to do. */
export function whenFree(action: () => void): void {
  (window.requestIdleCallback ?? setTimeout)(action);
}
