import type { Kotowari } from '../kotowari';
import type { Messages } from '../locales/ja';

/** What is on the screen now. */
export interface Screen {
  /** Whether the notice is up: behind the preferences too, when they were opened from it. */
  isAsking: boolean;
  isChoosing: boolean;
  /** The switches of the preferences, by vendor id: kept apart until they are saved. */
  draft: Readonly<Record<string, boolean>>;
  /** What a decision is confirmed with; empty when there is nothing to say. */
  done: string;
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

/** Keeps what the handle does not: the draft and the confirmation. Calls `draw` at each change. */
export function createScreen(kotowari: Kotowari, t: Messages, draw: () => void) {
  const { view } = kotowari;
  const screen: Screen = { isAsking: false, isChoosing: false, draft: {}, done: '' };
  const look = () => {
    const now = view.get();
    screen.isChoosing = now === 'preferences';
    if (!screen.isChoosing) screen.isAsking = now === 'notice';
    if (now !== 'closed') screen.done = '';
    screen.draft = kotowari.state.vendors;
    draw();
  };
  const set = (change: Partial<Screen>) => {
    Object.assign(screen, change);
    draw();
  };
  // The words last: they would go with the next look.
  const decide = (done: string, act: (how: 'notice' | 'preferences') => void) => () => {
    act(screen.isChoosing ? 'preferences' : 'notice');
    view.set('closed');
    set({ done });
  };
  const actions: Actions = {
    allow: decide(t.doneAll, kotowari.acceptAll),
    refuse: decide(t.doneNone, kotowari.rejectAll),
    save: decide(t.doneSome, () => kotowari.update(screen.draft, 'preferences')),
    choose: kotowari.showPreferences,
    toggle: (vendor) => set({ draft: { ...screen.draft, [vendor]: !screen.draft[vendor] } }),
    leave: () => view.set(screen.isAsking ? 'notice' : 'closed'),
    dismiss: () => set({ done: '' }),
  };
  const stops = [kotowari.subscribe(look), view.subscribe(look)];
  look();
  return { screen, actions, stops };
}
