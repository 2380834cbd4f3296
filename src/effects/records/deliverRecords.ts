import type { Kotowari } from '../../types';
import { createDelivery } from './createDelivery';

/**
 * Sends this browser's records to `records.endpoint`: undelivered ones now, later ones as they are made,
 * and again whenever the browser comes back online. Does nothing without an endpoint. The script tag calls
 * it by itself. Returns a function that stops it; a request already under way still completes.
 *
 * @example const stop = deliverRecords(kotowari);
 */
export function deliverRecords({ config, records, subscribe }: Kotowari): () => void {
  const { endpoint } = config.records;
  if (!endpoint) return () => {};
  const deliver = createDelivery({ endpoint, key: `${config.storage.name}-sent`, list: records });
  const stop = subscribe(deliver);
  addEventListener('online', deliver);
  deliver();
  return () => {
    stop();
    removeEventListener('online', deliver);
  };
}
