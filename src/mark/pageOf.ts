/** A response whose body can be marked. */
export interface Page {
  /** In lower case. UTF-8 if the response names none. */
  readonly charset: string;
}

/** Reads a header by its name in lower case. */
export type ReadHeader = (name: string) => string;

/**
 * Tells whether a response has a page to be marked: whole, not compressed, and in an encoding whose
 * bytes can be told apart. Null when it has not.
 */
export function pageOf(status: number, read: ReadHeader): Page | null {
  const [type = '', ...parameters] = read('content-type').toLowerCase().split(';');
  const charset = parameters.join(';').match(/charset\s*=\s*"?([^\s";]+)/)?.[1] ?? 'utf-8';
  const isWhole = status >= 200 && ![204, 205, 206, 304].includes(status);
  const isPlain = /^(identity)?$/i.test(read('content-encoding').trim());
  const isReadable = !/^(utf-?16|iso-?2022|utf-?7|utf-?32|hz-)/.test(charset);
  return isWhole && isPlain && isReadable && type.trim() === 'text/html' ? { charset } : null;
}

/** Headers that are wrong for the marked body. */
export const untrueHeaders = [
  'content-length',
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
  // Byte ranges of the unmarked page do not fit the marked one.
  'accept-ranges',
] as const;
