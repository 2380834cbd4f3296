import { catalogue } from '../../vendors/catalogue.en';
import type { PartnersPack } from './pack';
import { tableWords } from './words.en';

export const pack: PartnersPack = { catalogue, words: tableWords };
