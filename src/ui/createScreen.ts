import type { Kotowari, View } from '../kotowari';
import type { Messages } from '../locales/ja';
import { createStore, type Observable } from '../store';

/** All that the UI draws, beside the configuration. */
export interface Screen {
  readonly view: View;
  /** Whether the notice is up: also behind the preferences, as long as nothing is decided. */
  readonly notice: boolean;
  /** The switches of the preferences, by vendor id: kept apart until they are saved. */
  readonly draft: Readonly<Record<string, boolean>>;
  /** What a decision is confirmed with; empty when there is nothing to say. */
  readonly done: string;
}

/** What the shopper can do. */
export interface Actions {
  allow(): void;
  refuse(): void;
  choose(): void;
  toggle(vendor: string): void;
  save(): void;
  /** Back from the preferences without saving. */
  leave(): void;
  /** Takes the confirmation away. */
  dismiss(): void;
}

/** Makes the state of the screen and the actions on it; it follows the handle until `stop`. */
export function createScreen(
  kotowari: Kotowari,
  t: Messages,
): { screen: Observable<Screen>; actions: Actions; stop: () => void } {
  const { view } = kotowari;
  const resting = (): View => {
    const { state, config } = kotowari;
    return !state.decided && config.notice.show === 'banner' ? 'notice' : 'closed';
  };
  const look = (next: View, done: string): Screen => ({
    view: next,
    notice: (next === 'preferences' ? resting() : next) === 'notice',
    draft: kotowari.state.vendors,
    done,
  });
  const screen = createStore(look(view.get(), ''));
  const change = (part: Partial<Screen>) => screen.set({ ...screen.get(), ...part });
  // The words first: when the notice goes, the focus needs a place to go to.
  const decide = (done: string, act: () => void) => {
    change({ done });
    act();
    view.set('closed');
  };
  const how = () => (view.get() === 'preferences' ? 'preferences' : 'notice');
  const hasAllowed = () => kotowari.state.decided && isAny(kotowari.state.vendors);

  const actions: Actions = {
    allow: () => decide(t.doneAll, () => kotowari.acceptAll(how())),
    refuse: () =>
      hasAllowed()
        ? decide(t.doneWithdrawn, () => kotowari.withdraw())
        : decide(t.doneNone, () => kotowari.rejectAll(how())),
    choose: () => kotowari.showPreferences(),
    toggle(vendor) {
      const { draft } = screen.get();
      change({ draft: { ...draft, [vendor]: !draft[vendor] } });
    },
    save() {
      const { draft } = screen.get();
      if (!isAny(draft)) return actions.refuse();
      decide(t.doneSome, () => kotowari.update(draft, 'preferences'));
    },
    leave: () => view.set(resting()),
    dismiss: () => change({ done: '' }),
  };
  const stops = [
    view.subscribe((next) => screen.set(look(next, next === 'closed' ? screen.get().done : ''))),
    kotowari.subscribe(({ vendors }) => change({ draft: vendors })),
  ];
  return { screen, actions, stop: () => stops.forEach((stop) => stop()) };
}

function isAny(vendors: Readonly<Record<string, boolean>>): boolean {
  return Object.values(vendors).includes(true);
}
