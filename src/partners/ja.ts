import { catalogue } from '../../vendors/catalogue.ja';
import type { PartnersPack } from './pack';
import { tableWords } from './words.ja';

export const pack: PartnersPack = { catalogue, words: tableWords };
