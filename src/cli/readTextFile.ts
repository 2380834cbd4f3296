import { readFile } from 'node:fs/promises';
import { FileProblem } from './FileProblem';

/** A file of text, so read that it can be written back to the byte. */
export interface TextFile {
  /** The text: a character a byte, but for UTF-16. */
  readonly text: string;
  /** Makes a part of the text readable. */
  readonly decode: (text: string) => string;
  /** Makes bytes of the text. */
  readonly encode: (text: string) => Buffer;
}

/**
 * Reads a file in whatever encoding. Of the signs that HTML is made of, none is a part of a character
 * in UTF-8, Shift_JIS or EUC-JP, so these are read byte by byte.
 *
 * @throws FileProblem where it cannot be read, or is no text
 */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new FileProblem(path, causes[error.code ?? ''] ?? `it cannot be read (${error.message})`);
  });
  return textOf(path, bytes);
}

/**
 * Reads the bytes of a file as text.
 *
 * @throws FileProblem where they are none
 */
export function textOf(path: string, bytes: Buffer): TextFile {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return readWide(path, bytes, mark === 'feff');
  if (bytes.subarray(0, 8192).includes(0)) throw new FileProblem(path, 'it is no text');
  const text = bytes.toString('latin1');
  if (escapes.some((sign) => text.includes(sign))) {
    throw new FileProblem(path, 'it is in ISO-2022-JP: convert it to UTF-8 first');
  }
  const decoder = new TextDecoder(encodingOf(text, bytes));
  return {
    text,
    decode: (part) => (isAscii(part) ? part : decoder.decode(Buffer.from(part, 'latin1'))),
    encode: (whole) => Buffer.from(whole, 'latin1'),
  };
}

/** What ISO-2022-JP goes over to Japanese with. Its bytes are those of ASCII then. */
const escapes = ['\u001b$@', '\u001b$B'];

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** UTF-16, with the big end first or last. */
function readWide(path: string, bytes: Buffer, isBig: boolean): TextFile {
  const swap = (some: Buffer) => (isBig ? Buffer.from(some).swap16() : some);
  if (bytes.length % 2) throw new FileProblem(path, 'it is broken UTF-16');
  return {
    text: swap(bytes).toString('utf16le'),
    decode: String,
    encode: (whole) => swap(Buffer.from(whole, 'utf16le')),
  };
}

/** What the page says, else the first encoding of the usual ones that the bytes fit. */
function encodingOf(text: string, bytes: Buffer): string {
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(text.slice(0, 4096))?.[1] ?? '';
  const fits = (name: string) => {
    try {
      new TextDecoder(name, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  return [said, 'utf-8', 'euc-jp', 'shift_jis'].find((name) => name && fits(name)) ?? 'utf-8';
}

function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}
