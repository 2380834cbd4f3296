import type { Words } from '../locales/firstLayer';
import type { Kotowari } from '../types';

/** What is on the screen now. */
export interface Screen {
  /** Whether the notice is up: behind the preferences too, when they were opened from it. */
  isAsking: boolean;
  isChoosing: boolean;
  /** What a decision is confirmed with; undefined when there is nothing to say. */
  done: keyof Words | undefined;
}

/** What the shopper can do. */
export interface Actions {
  /** Allows or refuses: all, or in the notice those that it asks about. */
  answer(isAllowed: boolean): void;
  choose(): void;
  save(draft: Readonly<Record<string, boolean>>): void;
  /** Back from the preferences without saving. */
  leave(): void;
  /** Takes the confirmation away. */
  dismiss(): void;
}

/** Keeps what the handle does not: the confirmation. Calls `draw` at each change. */
export function createScreen(kotowari: Kotowari, draw: () => void) {
  const { view } = kotowari;
  const screen: Screen = { isAsking: false, isChoosing: false, done: undefined };
  const look = () => {
    const now = view.get();
    screen.isChoosing = now === 'preferences';
    if (!screen.isChoosing) screen.isAsking = now === 'notice';
    if (now !== 'closed') screen.done = undefined;
    draw();
  };
  // The words last: they would go with the next look.
  const confirm = (done: Screen['done']) => {
    view.set('closed');
    screen.done = done;
    draw();
  };
  const actions: Actions = {
    answer(isAllowed) {
      const how = screen.isChoosing ? 'preferences' : 'notice';
      const isPart = !screen.isChoosing && isReask(kotowari);
      if (isPart) {
        kotowari.update(Object.fromEntries(kotowari.asked.map((id) => [id, isAllowed])), how);
      } else if (isAllowed) kotowari.acceptAll(how);
      else kotowari.rejectAll(how);
      confirm(isPart ? 'doneSome' : isAllowed ? 'doneAll' : 'doneNone');
    },
    save(draft) {
      kotowari.update(draft, 'preferences');
      confirm('doneSome');
    },
    choose: kotowari.showPreferences,
    leave: () => view.set(screen.isAsking ? 'notice' : 'closed'),
    dismiss: () => confirm(undefined),
  };
  return { screen, actions, look, stop: view.subscribe(look) };
}

/** Whether some vendors alone are asked about: the others were decided before. */
export function isReask({ asked, vendors }: Kotowari): boolean {
  return asked.length > 0 && asked.length < vendors.length;
}
