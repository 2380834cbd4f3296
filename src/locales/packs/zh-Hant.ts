import { en as texts } from '../../../vendors/en';
import { makePack } from '../makePack';
import { messages } from '../zh-Hant';

export const pack = makePack('zh-Hant', messages, texts);
