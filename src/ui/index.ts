export { pack as ja } from '../locales/ja.data';
export type { LocalePack } from '../locales/pack';
export { mountNotice, type Packs } from './mountNotice';
export { definePreferencesButton } from './preferences-button';
