import { useLayoutEffect, useState } from 'preact/hooks';
import type { Kotowari } from '../../types';

/** The switches as they stand: what is decided, until they are moved. A decision made elsewhere wins. */
export function useDraft({ state, subscribe }: Kotowari) {
  const [draft, setDraft] = useState(state.vendors);
  useLayoutEffect(() => subscribe(({ vendors }) => setDraft(vendors)), []);
  return {
    draft,
    /** Moves the switches of these vendors. */
    move: (vendors: readonly string[], isOn: boolean) =>
      setDraft((now) => ({ ...now, ...Object.fromEntries(vendors.map((id) => [id, isOn])) })),
  };
}
