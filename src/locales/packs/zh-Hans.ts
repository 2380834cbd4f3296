import { en as texts } from '../../../vendors/en';
import { makePack } from '../makePack';
import { messages } from '../zh-Hans';

export const pack = makePack('zh-Hans', messages, texts);
