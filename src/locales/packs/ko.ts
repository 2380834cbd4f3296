import { en as texts } from '../../../vendors/en';
import { messages } from '../ko';
import { makePack } from '../makePack';

export const pack = makePack('ko', messages, texts);
