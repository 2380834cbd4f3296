export { KotowariConfigError } from '../../config/KotowariConfigError';
export { type RequestCookies, readConsent } from '../../server/readConsent';
export type { ConsentState, UserConfig } from '../../types';
export { KotowariHead, type KotowariHeadProps } from './KotowariHead';
