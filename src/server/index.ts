export { KotowariConfigError } from '../config/KotowariConfigError';
export { type MarkStream, markStream } from '../mark/markStream';
export type { ConsentState, UserConfig } from '../types';
export { type PageOptions, preparePage } from './preparePage';
export { type RequestCookies, readConsent } from './readConsent';
export { type HeadOptions, renderHead } from './renderHead';
export { type NoticeOptions, renderNotice } from './renderNotice';
export { type PartnersOptions, renderPartners } from './renderPartners';
