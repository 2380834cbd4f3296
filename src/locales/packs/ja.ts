import { catalogue } from '../../../vendors/catalogue.ja';
import { messages } from '../ja';
import type { LocalePack } from '../localePack';

export const pack: LocalePack = { locale: 'ja', messages, catalogue };
