/** Runs an action when the browser is idle, or in the next task where it cannot tell. */
export function whenFree(action: () => void): void {
  (window.requestIdleCallback ?? setTimeout)(action);
}
