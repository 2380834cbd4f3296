import { useState } from 'preact/hooks';
import type { Kotowari } from '../../types';
import { Panel } from './Panel';
import type { Snapshot } from './takeSnapshot';
import type { Words } from './words.en';

interface DevToolsProps {
  readonly kotowari: Kotowari;
  readonly words: Words;
  readonly isOpen: boolean;
  readonly look: () => Snapshot;
}

/** A button in the corner, and the panel that it opens. */
export function DevTools({ kotowari, words, isOpen, look }: DevToolsProps) {
  const [isShown, setShown] = useState(isOpen);
  if (isShown) {
    const close = () => setShown(false);
    return <Panel kotowari={kotowari} words={words} look={look} onClose={close} />;
  }
  return (
    <button type="button" aria-label={words.open} onClick={() => setShown(true)}>
      Kotowari
    </button>
  );
}
