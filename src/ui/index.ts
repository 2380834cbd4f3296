export type { LocalePack } from '../locales/localePack';
export { pack as ja } from '../locales/packs/ja';
export { pack as partnersEn } from '../partners/en';
export { pack as partnersJa } from '../partners/ja';
export { mountNotice, type Packs } from './mountNotice';
export { definePartners } from './partner-table/definePartners';
export { definePreferencesButton } from './preferences-button';
