import { catalogue } from '../../../vendors/catalogue.en';
import { messages } from '../en';
import type { LocalePack } from '../localePack';

export const pack: LocalePack = { locale: 'en', messages, catalogue };
