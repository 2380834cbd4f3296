import type { Kotowari } from '../../types';
import { definePartnersElement } from '../partner-table/definePartnersElement';
import { loadDeliveryOnce } from './loadDeliveryOnce';
import { offerWayBack } from './offerWayBack';

/** The clients whose page has all of this already. */
const connected = new WeakSet<Kotowari>();

/**
 * Does for a client of `createKotowari` what `kotowari.js` does for its own beside the notice: the way back,
 * `<kotowari-partners>`, and the delivery of records. It is small: what is drawn is fetched when it is
 * needed. Returns its undo.
 */
export function connectPage(kotowari: Kotowari): () => void {
  if (kotowari.script || connected.has(kotowari)) return () => {};
  connected.add(kotowari);
  definePartnersElement(async (element) => {
    const { fetchAndShow } = await import('../partner-table/fetchAndShow');
    return fetchAndShow(kotowari, element);
  });
  const deliver = async () => {
    const { deliverRecords } = await import('../../effects/records/deliverRecords');
    return deliverRecords(kotowari);
  };
  const stops = [offerWayBack(kotowari), loadDeliveryOnce(kotowari, deliver)];
  return () => {
    connected.delete(kotowari);
    for (const stop of stops) stop();
  };
}
