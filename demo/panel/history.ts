import type { Snapshot } from './messages';

type State = Snapshot['state'];

/** How long after a refusal an earlier request may still arrive, in milliseconds. */
const TRAVEL_TIME = 1000;
/** How long after a choice the page may report it, in milliseconds. */
const REPORT_DELAY = 60;

/** What was allowed when, as reported by the page. */
export interface History {
  add(snapshot: Snapshot): void;
  /** Whether all these vendors were allowed at a moment, or shortly before it. */
  wasAllowed(vendors: readonly string[], at: number): boolean;
}

/** Creates an empty history. */
export function createHistory(): History {
  const states: { at: number; state: State }[] = [];
  const around = (at: number) => {
    const before = states.filter((entry) => entry.at <= at + REPORT_DELAY);
    const recent = before.filter((_, index) => (before[index + 1]?.at ?? at) >= at - TRAVEL_TIME);
    return before.length > 0 ? recent : states.slice(0, 1);
  };
  return {
    add: ({ at, state }) => void states.push({ at, state }),
    wasAllowed: (vendors, at) =>
      around(at).some(({ state }) => vendors.every((id) => isAllowed(state, id))),
  };
}

/** Tag Manager is no vendor. It loads if a Google vendor is allowed. */
function isAllowed(state: State, id: string): boolean {
  if (!state) return false;
  if (id !== 'google-tag-manager') return state.vendors[id] === true;
  return Object.keys(state.vendors).some((name) => /^google-/.test(name) && state.vendors[name]);
}
