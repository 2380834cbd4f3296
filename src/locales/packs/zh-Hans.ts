import { catalogue } from '../../../vendors/catalogue.en';
import type { LocalePack } from '../localePack';
import { messages } from '../zh-Hans';

export const pack: LocalePack = { locale: 'zh-Hans', messages, catalogue };
