import { messages } from './ja';
import { makePack } from './pack';

export const pack = makePack('ja', messages);
