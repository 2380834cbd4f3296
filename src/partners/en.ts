import { en } from '../../vendors/en';
import { makeFacts } from './makeFacts';
import type { PartnersPack } from './pack';
import { tableWords } from './words.en';

export const pack: PartnersPack = { facts: makeFacts('en', en), words: tableWords };
