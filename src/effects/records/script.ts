import type { Kotowari } from '../../types';
import { deliverRecords } from './deliverRecords';

/** The entry of `kotowari-records.js`, which the gate imports when there are undelivered records. */
export function start(kotowari: Kotowari): void {
  deliverRecords(kotowari);
}
