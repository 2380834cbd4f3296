import { messages } from './en';
import { makePack } from './pack';

export const pack = makePack('en', messages);
