export { Asked } from './Asked';
export { checkMessages } from './checkMessages';
export { Preferences } from './Preferences';
