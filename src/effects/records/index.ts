export { deliverRecords } from './deliverRecords';
export type { Iso27560Party, Iso27560Record } from './iso27560';
export { type RecordFacts, toIso27560 } from './toIso27560';
