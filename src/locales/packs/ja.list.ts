import { ja as texts } from '../../../vendors/ja';
import { list } from '../ja.list';
import { makePack } from '../makePack';

/** Japanese without the words of the first layer, which come in the file of the notice. */
export const pack = makePack('ja', list, texts);
