import { tryOrNull } from '../../lib/tryOrNull';
import type { Kotowari } from '../../types';

/** Loads the delivery where the shop wants the records, and the last one has not arrived there yet. */
export function loadDeliveryOnce(kotowari: Kotowari, load: () => Promise<unknown>): () => void {
  const { config, records, subscribe } = kotowari;
  if (!config.records.endpoint) return () => {};
  const look = () => {
    const last = records().at(-1)?.id;
    const sent = tryOrNull(() => localStorage.getItem(`${config.storage.name}-sent`));
    if (!last || sent?.includes(last)) return;
    stop();
    load().catch(() => {});
  };
  const stop = subscribe(look);
  look();
  return stop;
}
