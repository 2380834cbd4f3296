import { ja as texts } from '../../../vendors/ja';
import { messages } from '../ja';
import { makePack } from '../makePack';

export const pack = makePack('ja', messages, texts);
