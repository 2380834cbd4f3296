import { search, type TemplateReader } from './TemplateReader';

/** Goes past PHP's `<<<NAME`, from behind the signs on; nothing where it has no end. */
export function skipHeredoc(reader: TemplateReader): void {
  const opening = search(reader, /[ \t]*(["']?)(\w+)\1(?=[ \t]*[\r\n])/y, reader.at);
  if (!opening) return;
  const [, , name = ''] = opening;
  reader.lineWords ??= findLineWords(reader);
  const from = opening.index + opening[0].length;
  const end = firstAfter(reader.lineWords.get(name) ?? [], from);
  if (end !== undefined) reader.at = end;
}

/** Where each word that begins a line ends. With it no heredoc is looked for twice. */
function findLineWords(reader: TemplateReader): Map<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const { 0: line, 1: word = '', index } of reader.text.matchAll(/^[ \t]*(\w+)/gm)) {
    const places = words.get(word) ?? [];
    places.push(index + line.length);
    words.set(word, places);
  }
  reader.steps += reader.text.length;
  return words;
}

/** Places are in order, so half of them fall away with each look. */
function firstAfter(places: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
