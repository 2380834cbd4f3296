import { en as texts } from '../../../vendors/en';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { messages } from '../ar';
import { makePack } from '../makePack';

export const pack = makePack('ar', messages, makeCatalogue('en', texts));
