/** Languages whose sentences follow each other without a space. */
const dense = ['ja', 'zh'];

/** Sentences as running text, in a language by its tag. */
export function joinSentences(sentences: readonly string[], locale: string): string {
  return sentences.join(dense.includes(locale.toLowerCase().split('-')[0] ?? '') ? '' : ' ');
}
