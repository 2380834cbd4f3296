export { Asked } from './Asked';
export { Preferences } from './Preferences';
