import { catalogue } from '../../../vendors/catalogue.en';
import { messages } from '../ar';
import type { LocalePack } from '../localePack';

export const pack: LocalePack = { locale: 'ar', messages, catalogue };
