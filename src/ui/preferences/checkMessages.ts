/**
 * Says on the console which of the site's own messages have a key that means nothing. The sentences are
 * fetched only then.
 *
 * @param words all words of a language
 */
export function checkMessages(own: object, words: object): void {
  if (Object.keys(own).every((key) => Object.hasOwn(words, key))) return;
  import('../../config/explainMessages').then(
    ({ explainMessages }) => console.warn(explainMessages(own, words)),
    () => {},
  );
}
