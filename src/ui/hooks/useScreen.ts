import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kotowari } from '../../types';
import { isToAsk } from '../way-back/isToAsk';
import { useStore } from './useStore';

/** The words of the first layer that tell what has happened. */
export type Outcome = 'doneAll' | 'doneNone' | 'doneSome' | 'listFailed';

/** Whether some vendors alone are asked about: the others were decided before. */
export function isReask({ asked, vendors }: Pick<Kotowari, 'asked' | 'vendors'>): boolean {
  return asked.length > 0 && asked.length < vendors.length;
}

/**
 * What is on the screen, and what the shopper can do. The client knows all of it but the confirmation.
 *
 * @param first what has been answered before the UI came, by the notice in the first HTML
 */
export function useScreen(kotowari: Kotowari, first?: Outcome) {
  const { view } = kotowari;
  const now = useStore(view.get, view.subscribe);
  useStore(() => kotowari.state, kotowari.subscribe);
  const [outcome, setOutcome] = useState(first);
  // Who came to the preferences before the UI was there comes back to the notice all the same.
  const wasAsking = useRef(isToAsk(kotowari));
  if (now !== 'preferences') wasAsking.current = now === 'notice';
  // Where the preferences were opened: the focus goes back there when all is put away.
  const opener = useRef<Element | null>(null);
  useLayoutEffect(
    () =>
      view.subscribe((next) => {
        if (next === 'preferences') opener.current = document.activeElement;
        if (next !== 'closed') setOutcome(undefined);
      }),
    [],
  );

  return {
    /** Whether the notice is up: behind the preferences too, when they were opened from it. */
    isAsking: wasAsking.current,
    isChoosing: now === 'preferences',
    outcome,
    /** Allows or refuses: all, or in the notice those that it asks about. */
    answer(isAllowed: boolean) {
      setOutcome(answer(kotowari, isAllowed));
    },
    save(draft: Readonly<Record<string, boolean>>) {
      kotowari.update(draft, 'preferences');
      setOutcome('doneSome');
    },
    /** Tells of a decision that was made elsewhere: in a frame that waits. */
    confirm: () => setOutcome('doneSome'),
    /** Back from the preferences without saving. */
    leave() {
      view.set(wasAsking.current ? 'notice' : 'closed');
    },
    /** The same, because they cannot be had. */
    fail() {
      view.set(wasAsking.current ? 'notice' : 'closed');
      setOutcome('listFailed');
    },
    dismiss() {
      setOutcome(undefined);
      (opener.current as HTMLElement | null)?.focus();
    },
  };
}

function answer(kotowari: Kotowari, isAllowed: boolean): Outcome {
  const isChoosing = kotowari.view.get() === 'preferences';
  const how = isChoosing ? 'preferences' : 'notice';
  if (!isChoosing && isReask(kotowari)) {
    kotowari.update(Object.fromEntries(kotowari.asked.map((id) => [id, isAllowed])), how);
    return 'doneSome';
  }
  if (isAllowed) kotowari.acceptAll(how);
  else kotowari.rejectAll(how);
  return isAllowed ? 'doneAll' : 'doneNone';
}
