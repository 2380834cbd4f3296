export { type Consent, consent } from './consent';
export { createHandle, type HandleOptions } from './createHandle';
