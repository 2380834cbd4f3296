import type { Delimiter } from './Language';
import type { TemplateReader } from './TemplateReader';

/** Ends a piece of code here. */
export function finishCode(
  reader: TemplateReader,
  delimiter: Delimiter,
  start: number,
  end: number,
): true {
  const { role, control, remarks } = delimiter;
  reader.at = end;
  if (role === 'verbatim') return true;
  if (remarks) addRemarks(reader, remarks, start, end);
  const isControl = control?.test(reader.text.slice(start, Math.min(end, start + 100)));
  reader.tokens.push({ start, end, role: isControl ? 'code' : role });
  return true;
}

/** Remembers the comments in code, so that what stands in them is not reported. */
function addRemarks(reader: TemplateReader, remarks: RegExp, start: number, end: number): void {
  reader.steps += end - start;
  for (const found of reader.text.slice(start, end).matchAll(remarks)) {
    const [whole, remark] = found;
    if (!remark) continue;
    const from = start + found.index;
    reader.comments.push([from, from + whole.length]);
  }
}
