import type { Snapshot } from './messages';

type State = Snapshot['state'];

/** How long after a refusal a request may still arrive that had left before, in milliseconds. */
const UNDER_WAY = 1000;
/** How much earlier than its report a choice may have worked. */
const SLACK = 60;

/** What was allowed when, as the page has told it. */
export interface History {
  add(snapshot: Snapshot): void;
  /** Whether all of these were allowed at a moment, or so shortly before that it may have been under way. */
  wasAllowed(vendors: readonly string[], at: number): boolean;
  clear(): void;
}

/** Creates an empty history. */
export function createHistory(): History {
  const states: { at: number; state: State }[] = [];
  const around = (at: number) => {
    const before = states.filter((entry) => entry.at <= at + SLACK);
    const recent = before.filter((_, index) => (before[index + 1]?.at ?? at) >= at - UNDER_WAY);
    return before.length > 0 ? recent : states.slice(0, 1);
  };
  return {
    add: ({ at, state }) => void states.push({ at, state }),
    wasAllowed: (vendors, at) =>
      around(at).some(({ state }) => vendors.every((id) => isAllowed(state, id))),
    clear: () => void states.splice(0),
  };
}

/** Tag Manager is nobody's: it loads with a vendor of Google's. */
function isAllowed(state: State, id: string): boolean {
  if (!state) return false;
  if (id !== 'google-tag-manager') return state.vendors[id] === true;
  return Object.keys(state.vendors).some((name) => /^google-/.test(name) && state.vendors[name]);
}
