import { en as texts } from '../../../vendors/en';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { messages } from '../zh-Hant';
import { makePack } from '../makePack';

export const pack = makePack('zh-Hant', messages, makeCatalogue('en', texts));
