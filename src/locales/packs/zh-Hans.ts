import { en as texts } from '../../../vendors/en';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { messages } from '../zh-Hans';
import { makePack } from '../makePack';

export const pack = makePack('zh-Hans', messages, makeCatalogue('en', texts));
