export type { LocalePack } from '../locales/localePack';
export { mountNotice, type Packs } from './mountNotice';
export { definePreferencesButton } from './preferences-button';
