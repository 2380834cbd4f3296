export { pack as partnersEn } from '../../partners/en';
export { pack as partnersJa } from '../../partners/ja';
export { definePartners } from './definePartners';
