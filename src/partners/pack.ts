import type { PartnerFacts } from './listPartners';
import type { TableWords } from './words.ja';

/** All that the live table says in one language. */
export interface PartnersPack {
  readonly facts: PartnerFacts;
  readonly words: TableWords;
}
