import { fillIn } from '../../lib/fillIn';
import type { Messages } from '../../locales/ja';
import { Button } from '../components/Button';

interface PlaceholderProps {
  /** Whose content the frame would show. */
  readonly name: string;
  readonly words: Pick<Messages, 'frameHeld' | 'frameOnce' | 'frameAlways'>;
  readonly onOnce: () => void;
  /** Allows the whole vendor; left out while the shopper is still asked about all of them. */
  readonly onAlways?: (() => void) | undefined;
}

/** Stands in a frame that waits: whose content it is, and a button to show it this time, or always. */
export function Placeholder({ name, words: t, onOnce, onAlways }: PlaceholderProps) {
  return (
    <main>
      <p>{fillIn(t.frameHeld, { name })}</p>
      <div class="ktw-buttons">
        <Button look="filled" onPress={onOnce}>
          {t.frameOnce}
        </Button>
        {onAlways && (
          <Button look="outlined" onPress={onAlways}>
            {fillIn(t.frameAlways, { name })}
          </Button>
        )}
      </div>
    </main>
  );
}
