import { addressesIn } from './addressesIn';
import { blankTemplate, type TemplateLanguage } from './blankTemplate';
import { byPlace } from './byPlace';
import { markWith } from './mark';
import type { Owners } from './owners';
import type { Left, Marking, Place } from './report';
import { unique } from './unique';

/**
 * Marks a file of a shop system: the tags that stand in its HTML. What its template code prints cannot
 * be marked in the file, and is told.
 *
 * @param decode reads text in which each character stands for a byte
 */
export function markTemplate(
  owners: Owners,
  text: string,
  language: TemplateLanguage,
  decode: (text: string) => string = String,
): Marking {
  const { plain, code } = blankTemplate(text, language);
  const { html, marks, left } = markWith(owners, text, { decode }, plain);
  const printed = code.flatMap(({ offset, text: part }): Left[] => {
    const names = unique(
      addressesIn(part).flatMap((address) => owners.ofUrl(`https://${address}`)),
    );
    if (!names.length) return [];
    const shown = decode(part).slice(0, 120);
    const place = placeOf(text, offset);
    return [{ ...place, text: shown, names, why: isPrinted, sends: true }];
  });
  return { html, marks, left: [...left, ...printed].sort(byPlace) };
}

const isPrinted = 'template code prints it: mark the tag in that code';

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
