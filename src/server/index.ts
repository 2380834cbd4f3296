export { KotowariConfigError } from '../config/KotowariConfigError';
export { type MarkStream, markStream } from '../mark/markStream';
export type { ConsentState, UserConfig } from '../types';
export { type RequestCookies, readConsent } from './readConsent';
