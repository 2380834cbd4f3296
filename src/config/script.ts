// The entry of `kotowari-mistakes.js`: the gate imports it where something is wrong, or may be.
export { checkPage } from './checkPage';
export { explain } from './explain';
