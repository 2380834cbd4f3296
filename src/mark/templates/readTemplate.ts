import type { Language } from './Language';
import { readElement, readLine, readText } from './readText';
import { createTemplateReader, type TemplateReader } from './TemplateReader';

/**
 * Finds the code in a template, in one pass: every place is looked at a fixed number of times,
 * whatever stands there.
 */
export function readTemplate(text: string, language: Language): TemplateReader {
  const reader = createTemplateReader(text, language, { readElement, readLine });
  readText(reader);
  return reader;
}
