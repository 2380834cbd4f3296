import type { Messages } from '../locales/ja';
import { Buttons } from './Buttons';
import type { Actions } from './createScreen';

interface Props {
  t: Messages;
  /** What was decided, in words; empty when there is nothing to confirm. */
  done: string;
  actions: Actions;
  onMount: (panel: HTMLElement | null) => void;
}

/**
 * Says what was decided, and stays until it is put away: nothing here is timed. The status line is
 * always there, since a screen reader announces only what changes in a line that it knows.
 */
export function Confirmation({ t, done, actions, onMount }: Props) {
  return (
    <section class={done ? 'ktw-panel' : 'ktw-hidden'} ref={onMount}>
      <p role="status">{done && `${done} ${t.noticeLater}`}</p>
      {done && (
        <Buttons
          of={[
            [t.change, actions.choose],
            [t.dismiss, actions.dismiss],
          ]}
        />
      )}
    </section>
  );
}
