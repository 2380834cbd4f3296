import { catalogue } from '../../../vendors/catalogue.en';
import { messages } from '../ko';
import type { LocalePack } from '../localePack';

export const pack: LocalePack = { locale: 'ko', messages, catalogue };
