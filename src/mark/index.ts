export { KotowariConfigError } from '../config/KotowariConfigError';
export type { UserConfig } from '../types';
export { mark } from './mark';
export { type Middleware, markMiddleware } from './markMiddleware';
export { type MarkPlugin, markPlugin } from './markPlugin';
export { type MarkStream, markStream } from './markStream';
export { type FetchHandler, withMarks } from './withMarks';
