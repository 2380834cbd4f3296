import { explain } from './explain';

/**
 * Says which keys of `messages` mean nothing, and which may have been meant; '' where all are known.
 *
 * @param words a language's, with every key that there is
 * @example 'kotowari: messages.alowAll: unknown key "alowAll". Did you mean "allowAll"?'
 */
export function explainMessages(own: object, words: object): string {
  const expected = Object.keys(words);
  const unknown = Object.keys(own).filter((key) => !expected.includes(key));
  const faults = unknown.map((key) => {
    return { code: 'key', path: ['messages', key], found: key, expected } as const;
  });
  return faults.length ? explain(faults).message : '';
}
