/** Languages without spaces between sentences. */
const dense = ['ja', 'zh'];

/** Joins sentences into one text. `locale` is a language tag. */
export function joinSentences(sentences: readonly string[], locale: string): string {
  return sentences.join(dense.includes(locale.toLowerCase().split('-')[0] ?? '') ? '' : ' ');
}
