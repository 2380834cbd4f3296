import type { Delimiter, Language } from './Language';

/** What a language's text is searched for. */
export interface TextPatterns {
  /** Finds the next opening delimiter; the group that matched tells which. */
  readonly opens: RegExp;
  /** The same, and the parts of tags, for text in which elements have to be followed. */
  readonly opensAndTags: RegExp;
}

/** The patterns of a language, made once. */
export function textPatterns(language: Language): TextPatterns {
  const made = ofLanguages.get(language) ?? makeTextPatterns(language);
  ofLanguages.set(language, made);
  return made;
}

const ofLanguages = new WeakMap<Language, TextPatterns>();

/** A comment, the beginning of a tag, its end, or a quote in it. */
const tagParts = '<!--|</?[a-zA-Z][\\w:.-]*|/?>|["\']';

function makeTextPatterns({ delimiters }: Language): TextPatterns {
  const opens = delimiters.map(({ open }) => `(${open})`).join('|');
  return { opens: RegExp(opens || '(?!)', 'g'), opensAndTags: RegExp(`${opens}|${tagParts}`, 'g') };
}

/** What code is searched for between two delimiters. */
export interface CodePatterns {
  /** The opening, at one place. */
  readonly openHere: RegExp;
  /** All that means something in the code: its end, and what can hide that. */
  readonly signs: RegExp;
  /** The closing tag of a block; also its opening, where blocks nest. */
  readonly blockEnd: RegExp | null;
}

/** The patterns of a delimiter, made once. */
export function codePatterns(delimiter: Delimiter): CodePatterns {
  const made = ofDelimiters.get(delimiter) ?? makeCodePatterns(delimiter);
  ofDelimiters.set(delimiter, made);
  return made;
}

const ofDelimiters = new WeakMap<Delimiter, CodePatterns>();

function makeCodePatterns({
  open,
  close,
  closePattern,
  nests,
  syntax = {},
}: Delimiter): CodePatterns {
  const { quotes = '', brackets, comments = [], lineComment, heredocs, markup } = syntax;
  const signs = [
    literally(close),
    ...comments.map(([begin]) => literally(begin)),
    lineComment,
    quotes && `[${quotes}]`,
    brackets && '[{}()[\\]]',
    heredocs && '<<<',
    markup && '<(?=[a-zA-Z])|@:',
  ].filter(Boolean);
  return {
    openHere: RegExp(open, 'y'),
    signs: RegExp(signs.join('|') || '(?!)', 'g'),
    blockEnd: closePattern ? RegExp(nests ? `${closePattern}|${open}` : closePattern, 'g') : null,
  };
}

function literally(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&');
}
