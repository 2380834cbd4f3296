import { messages } from './ja';
import { makePack, makeWords } from './pack';

export const pack = makePack('ja', messages);
export const words = makeWords(messages);
