import { pack as en } from './en';
import { pack as ja } from './ja';
import type { PartnersPack } from './pack';
import type { Locale } from './words.ja';

/** What the terms page says in each language, for tools that may need any of them. */
export const packs: Readonly<Record<Locale, PartnersPack>> = { ja, en };
