import { catalogue } from '../../../vendors/catalogue.en';
import type { LocalePack } from '../localePack';
import { messages } from '../zh-Hant';

export const pack: LocalePack = { locale: 'zh-Hant', messages, catalogue };
