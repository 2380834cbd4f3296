/** Does something once the page has loaded and has nothing else to do. */
export function whenIdle(action: () => void): void {
  const wait = () => (window.requestIdleCallback ?? setTimeout)(action);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
