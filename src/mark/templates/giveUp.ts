import type { Delimiter } from './Language';
import type { TemplateReader } from './TemplateReader';

/** Takes the opening of code that nothing closes for text, here and in all that follows. */
export function giveUp(reader: TemplateReader, delimiter: Delimiter, start: number): false {
  reader.unclosed.add(delimiter);
  reader.at = start;
  return false;
}
