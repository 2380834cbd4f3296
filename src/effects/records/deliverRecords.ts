import type { Kotowari } from '../../types';
import { createDelivery } from './createDelivery';

/**
 * Delivers the records of this browser to `records.endpoint`: those that wait, now; each later one when it
 * is made; and again when the browser is back on the net. With the script tag it starts by itself. Does
 * nothing where no endpoint is set. Returns its undo, which stops it at the next record.
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
