import { ja } from '../../vendors/ja';
import { makeFacts } from './makeFacts';
import type { PartnersPack } from './pack';
import { tableWords } from './words.ja';

export const pack: PartnersPack = { facts: makeFacts('ja', ja), words: tableWords };
