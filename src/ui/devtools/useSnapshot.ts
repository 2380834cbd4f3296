import { useEffect, useState } from 'preact/hooks';
import type { Kotowari } from '../../types';
import type { Snapshot } from './takeSnapshot';

/** Looks at the page now, after each decision, and once a second, as long as the panel is open. */
export function useSnapshot(kotowari: Kotowari, look: () => Snapshot): Snapshot {
  const [snapshot, set] = useState(look);
  useEffect(() => {
    const update = () => set(look());
    const timer = setInterval(update, 1000);
    const stop = kotowari.subscribe(update);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [kotowari, look]);
  return snapshot;
}
