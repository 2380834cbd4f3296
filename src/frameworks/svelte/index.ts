export { type Consent, consent } from './consent';
export { createHandle } from './createHandle';
