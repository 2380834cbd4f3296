export { mark } from './mark';
