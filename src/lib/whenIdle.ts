import { whenFree } from './whenFree';

/** Runs an action once the page has loaded and the browser is idle. */
export function whenIdle(action: () => void): void {
  const wait = () => whenFree(action);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
