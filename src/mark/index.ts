export type { UserConfig } from '../config';
export { KotowariConfigError } from '../explain';
export { mark } from './mark';
export { type Middleware, markMiddleware } from './markMiddleware';
export { type MarkPlugin, markPlugin } from './markPlugin';
export { type MarkStream, markStream } from './markStream';
export { type FetchHandler, withMarks } from './withMarks';
