import type { Catalogue } from '../types';
import type { TableWords } from './tableWords';

/** All that the live table says in one language. */
export interface PartnersPack {
  readonly catalogue: Catalogue;
  readonly words: TableWords;
}
