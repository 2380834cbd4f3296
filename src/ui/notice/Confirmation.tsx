import { useEffect, useRef } from 'preact/hooks';
import type { NoticeWords } from '../../locales/ja.notice';
import { Button } from '../components/Button';

interface ConfirmationProps {
  readonly words: Pick<NoticeWords, 'change' | 'dismiss'> | undefined;
  /** What has happened; undefined where there is nothing to confirm. */
  readonly outcome?: string | undefined;
  /** What is said to a screen reader alone. */
  readonly announcement?: string;
  readonly onChange?: () => void;
  readonly onDismiss?: () => void;
}

/**
 * The line that says what has happened, until it is put away: nothing here is timed. It is always in the page,
 * because a screen reader announces only what changes in a line that it knows.
 */
export function Confirmation(props: ConfirmationProps) {
  const { words: t, outcome, announcement, onChange, onDismiss } = props;
  const section = useRef<HTMLElement>(null);
  // The shopper was here: the pressed button is gone, and the place of the focus with it. It comes after the
  // paint, since it makes the browser lay out the page at once (R83).
  useEffect(() => {
    if (outcome) section.current?.focus({ preventScroll: true });
  }, [outcome]);
  return (
    <section
      class={outcome ? 'ktw-panel ktw-done' : 'ktw-hidden'}
      part="notice"
      tabindex={-1}
      ref={section}
    >
      <p role="status">{outcome ? <b>{outcome}</b> : announcement}</p>
      {outcome && (
        <div class="ktw-buttons">
          <Button look="plain" onPress={onChange}>
            {t?.change}
          </Button>
          <Button look="plain" onPress={onDismiss}>
            {t?.dismiss}
          </Button>
        </div>
      )}
    </section>
  );
}
