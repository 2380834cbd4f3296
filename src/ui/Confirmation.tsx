import type { Messages } from '../locales/ja';
import { Button } from './Button';
import type { Actions } from './createScreen';

interface Props {
  t: Messages;
  /** What was decided, in words; empty when there is nothing to confirm. */
  done: string;
  /** What only a screen reader is told. */
  announced: string;
  actions: Actions;
  onMount: (panel: HTMLElement | null) => void;
}

/**
 * Says what was decided, and stays until it is put away: nothing here is timed. The status line is
 * always there, since a screen reader announces only what changes in a line that it knows.
 */
export function Confirmation({ t, done, announced, actions, onMount }: Props) {
  return (
    <div
      class={done ? 'ktw-panel ktw-done' : 'ktw-hidden'}
      role={done ? 'region' : undefined}
      aria-label={done ? t.doneLabel : undefined}
      tabIndex={-1}
      ref={onMount}
    >
      <p role="status">{done || announced}</p>
      {done && (
        <>
          <p>{t.noticeLater}</p>
          <div class="ktw-buttons">
            <Button label={t.change} onPress={actions.choose} />
            <Button label={t.dismiss} onPress={actions.dismiss} />
          </div>
        </>
      )}
    </div>
  );
}
