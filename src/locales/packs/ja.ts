import { ja as texts } from '../../../vendors/ja';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { messages } from '../ja';
import { makePack } from '../makePack';

export const pack = makePack('ja', messages, makeCatalogue('ja', texts));
