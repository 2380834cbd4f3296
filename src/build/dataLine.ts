import type { SiteData } from './siteData';

/** The name by which the code of a file finds its data, and which no page sees. */
export const dataName = 'KOTOWARI';

const start = `const ${dataName}=`;

/**
 * Puts before the code of a file the line with its data. A classic script is put into a block, so that the
 * name stays its own.
 */
export function addData(code: string, data: Partial<SiteData>, isModule: boolean): string {
  if (isModule) return `${start}${JSON.stringify(data)};\n${code}`;
  return `{${start}${writeAscii(data)};\n${code.trimEnd()}}\n`;
}

/** Puts the data of a site in the place of those that stand in a file, as far as the file has any. */
export function replaceData(file: string, data: SiteData): string {
  const line = file.slice(0, file.indexOf('\n'));
  const at = line.indexOf(start) + start.length;
  if (at < start.length) return file;
  const keys = Object.keys(JSON.parse(line.slice(at, -1)));
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => keys.includes(key)));
  const text = line.startsWith('{') ? writeAscii(own) : JSON.stringify(own);
  return `${line.slice(0, at)}${text};${file.slice(line.length)}`;
}

/**
 * For a classic script: in ASCII, because a page may be in any encoding, and without `<`, because the gate
 * may stand in the page itself.
 */
function writeAscii(data: Partial<SiteData>): string {
  return JSON.stringify(data).replace(
    /[<\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
