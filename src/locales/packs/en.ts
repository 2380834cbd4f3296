import { en as texts } from '../../../vendors/en';
import { messages } from '../en';
import { makePack } from '../makePack';

export const pack = makePack('en', messages, texts);
