import { search, searchText, type TemplateReader } from './TemplateReader';

/**
 * Goes past a string, from behind its first quote on. A quote that nothing closes is none: an
 * apostrophe in a comment, say.
 */
export function skipString(reader: TemplateReader, quote: string): void {
  if (reader.unended.has(quote)) return;
  const signs = RegExp(`\\\\|${quote}`, 'g');
  let at = reader.at;
  for (let found = search(reader, signs, at); found; found = search(reader, signs, at)) {
    at = found.index + (found[0] === quote ? 1 : 2);
    if (found[0] === quote) {
      reader.at = at;
      return;
    }
  }
  reader.unended.add(quote);
}

/** Goes past a comment, and remembers where it stands. */
export function skipComment(reader: TemplateReader, close: string, start: number): void {
  if (reader.unended.has(close)) return;
  const end = searchText(reader, close, reader.at);
  if (end < 0) {
    reader.unended.add(close);
    return;
  }
  reader.at = end + close.length;
  reader.comments.push([start, reader.at]);
}
