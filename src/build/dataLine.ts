import { parseExpressionAt } from 'acorn';
import type { SiteData } from './siteData';
import { writeLiteral } from './writeLiteral';

/** The name by which the code of a file finds its data, and which no page sees. */
export const dataName = 'KOTOWARI';

const start = `const ${dataName}=`;

/**
 * Has Chromium compile every function while it still fetches the file, not one by one as each is called:
 * nearly all are called at the start. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const hint = '//# allFunctionsCalledOnLoad';

/**
 * Puts before the code of a file the line with its data. A classic script is put into a block, so that the
 * name stays its own.
 */
export function addData(code: string, data: Partial<SiteData>, isModule: boolean): string {
  if (isModule) return `${start}${writeLiteral(data)};\n${code}`;
  return `${hint}\n{${start}${writeAscii(data)};\n${code.trimEnd()}}\n`;
}

/** Puts the data of a site in the place of those that stand in a file, as far as the file has any. */
export function replaceData(file: string, data: SiteData): string {
  const at = file.indexOf(start) + start.length;
  if (at < start.length) return file;
  const keys = readKeys(file, at);
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
  const text = file.startsWith(hint) ? writeAscii(own) : writeLiteral(own);
  return `${file.slice(0, at)}${text};${file.slice(file.indexOf('\n', at))}`;
}

/** Which data a file has: the keys of the object that stands in its line. */
function readKeys(file: string, at: number): string[] {
  const object = parseExpressionAt(file, at, { ecmaVersion: 'latest' });
  if (object.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : [],
  );
}

/**
 * For a classic script: in ASCII, because a page may be in any encoding, and without `<`, because the gate
 * may stand in the page itself.
 */
function writeAscii(data: Partial<SiteData>): string {
  return writeLiteral(data).replace(
    /[<\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
