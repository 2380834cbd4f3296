export { namesOf } from './namesOf';
export { Preferences } from './Preferences';
