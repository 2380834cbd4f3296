import type { Kotowari, View } from '../kotowari';
import type { Messages } from '../locales/ja';

/** What is on the screen now. */
export interface Screen {
  readonly view: View;
  /** Whether the notice is up: also behind the preferences, as long as nothing is decided. */
  readonly isAsking: boolean;
  /** The switches of the preferences, by vendor id: kept apart until they are saved. */
  readonly draft: Readonly<Record<string, boolean>>;
  /** What a decision is confirmed with; empty when there is nothing to say. */
  readonly done: string;
}

/** What the shopper can do. */
export interface Actions {
  allow(): void;
  refuse(): void;
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
  let draft = kotowari.state.vendors;
  let done = '';
  const resting = (): View => {
    const { state, config } = kotowari;
    return !state.decided && config.notice.show === 'banner' ? 'notice' : 'closed';
  };
  const read = (): Screen => {
    const now = view.get();
    return {
      view: now,
      isAsking: 'notice' === (now === 'preferences' ? resting() : now),
      draft,
      done,
    };
  };
  // The words first: when the notice goes, the focus needs a place to go to.
  const decide = (words: string, act: () => void) => {
    done = words;
    draw();
    act();
    view.set('closed');
  };
  const how = () => (view.get() === 'preferences' ? 'preferences' : 'notice');
  const startAnew = () => {
    draft = kotowari.state.vendors;
    draw();
  };
  const stops = [
    kotowari.subscribe(startAnew),
    view.subscribe((next) => {
      if (next !== 'closed') done = '';
      startAnew();
    }),
  ];

  const actions: Actions = {
    allow: () => decide(t.doneAll, () => kotowari.acceptAll(how())),
    refuse: () =>
      decide(t.doneNone, () => {
        const { decided, vendors } = kotowari.state;
        if (decided && isAny(vendors)) kotowari.withdraw();
        else kotowari.rejectAll(how());
      }),
    toggle(vendor) {
      draft = { ...draft, [vendor]: !draft[vendor] };
      draw();
    },
    save() {
      if (isAny(draft)) decide(t.doneSome, () => kotowari.update(draft, 'preferences'));
      else actions.refuse();
    },
    leave: () => view.set(resting()),
    dismiss() {
      done = '';
      draw();
    },
  };
  const stop = () => {
    for (const undo of stops) undo();
  };
  return { read, actions, stop };
}

function isAny(vendors: Readonly<Record<string, boolean>>): boolean {
  return Object.values(vendors).includes(true);
}
