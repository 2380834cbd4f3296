import type { Catalogue } from '../types';
import type { Messages } from './ja';

/** All that the UI says in one language. */
export interface LocalePack {
  /** A BCP 47 tag: `zh-Hant`. */
  readonly locale: string;
  readonly messages: Messages;
  /** What is known about the built-in vendors: in Japanese, or for other readers in English. */
  readonly catalogue: Catalogue;
}
