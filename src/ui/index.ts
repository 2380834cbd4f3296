export { pack as ja } from '../locales/ja.data';
export type { LocalePack } from '../locales/pack';
export { pack as partnersEn } from '../partners/en.data';
export { pack as partnersJa } from '../partners/ja.data';
export { mountNotice, type Packs } from './mountNotice';
export { definePartners } from './partners/definePartners';
export { definePreferencesButton } from './preferences-button';
