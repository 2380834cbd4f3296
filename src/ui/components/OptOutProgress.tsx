import { fillIn } from '../../lib/fillIn';
import type { Messages } from '../../locales/ja';
import { Button } from './Button';

interface OptOutProgressProps {
  readonly done: number;
  readonly all: number;
  readonly words: Pick<Messages, 'progress' | 'progressHow' | 'forgetVisits'>;
  readonly onForget: () => void;
}

/**
 * How far one has come with the partners' opt-out pages; not to be seen before the first one. The line is always
 * there, because a screen reader announces only what changes in a line that it knows.
 */
export function OptOutProgress({ done, all, words, onForget }: OptOutProgressProps) {
  return (
    <div class={done ? 'ktw-progress' : 'ktw-hidden'}>
      <p role="status">{done > 0 && fillIn(words.progress, { all, done })}</p>
      {done > 0 && (
        <>
          <progress max={all} value={done} aria-hidden="true" />
          <p>
            {words.progressHow}{' '}
            <Button look="plain" onPress={onForget}>
              {words.forgetVisits}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
