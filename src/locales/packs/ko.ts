import { en as texts } from '../../../vendors/en';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { messages } from '../ko';
import { makePack } from '../makePack';

export const pack = makePack('ko', messages, makeCatalogue('en', texts));
