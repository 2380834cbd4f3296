import { deliverRecords } from './deliverRecords';

// The entry of `kotowari-records.js`, which the gate fetches when a record has not been delivered yet.
const { kotowari } = window;
if (kotowari) deliverRecords(kotowari);
