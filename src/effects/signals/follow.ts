import type { ConsentState, Observable } from '../../types';

/**
 * Calls `update` with the present state where it is not the default of a consent API, which is to deny:
 * with a stored choice, or where tags run without one (opt-out). Then with the state of each decision.
 */
export function follow(
  store: Observable<ConsentState>,
  update: (state: ConsentState) => void,
): void {
  const state = store.get();
  if (state.decided || Object.values(state.vendors).includes(true)) update(state);
  store.subscribe(update);
}
