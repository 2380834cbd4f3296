import { en } from '../../vendors/en';
import { makeCatalogue } from '../../vendors/makeCatalogue';
import type { PartnersPack } from './pack';
import { tableWords } from './words.en';

export const pack: PartnersPack = { catalogue: makeCatalogue('en', en), words: tableWords };
