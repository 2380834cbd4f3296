import { list } from './ja.list';
import { notice } from './ja.notice';

/**
 * All that the UI says, in Japanese: short sentences for readers of any age, nothing that praises one
 * choice, nothing about the law. `{name}` stands for what is put in.
 */
export const messages = {
  ...notice,
  ...list,
};

/** The words of one language: every key of the Japanese ones. */
export type Messages = Record<keyof typeof messages, string>;
