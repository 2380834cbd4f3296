import { ja } from '../../vendors/ja';
import { makeCatalogue } from '../../vendors/makeCatalogue';
import type { PartnersPack } from './pack';
import { tableWords } from './words.ja';

export const pack: PartnersPack = { catalogue: makeCatalogue('ja', ja), words: tableWords };
