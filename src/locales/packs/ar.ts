import { en as texts } from '../../../vendors/en';
import { messages } from '../ar';
import { makePack } from '../makePack';

export const pack = makePack('ar', messages, texts);
