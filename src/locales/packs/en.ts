import { en as texts } from '../../../vendors/en';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { messages } from '../en';
import { makePack } from '../makePack';

export const pack = makePack('en', messages, makeCatalogue('en', texts));
