/** The template languages of shop systems: Shopify's, EC-CUBE's, WordPress's; or none. */
export type TemplateLanguage = 'html' | 'liquid' | 'twig' | 'php';

/** A template as the marker reads it. */
export interface BlankedTemplate {
  /**
   * The text without its template code, at the same length: zeros stand for what prints something,
   * blanks for the rest. Line ends stay.
   */
  readonly plain: string;
  /** Template code that may print an address, and where it begins. */
  readonly code: readonly { readonly offset: number; readonly text: string }[];
}

/** Blanks the code of a template out, since its signs mean nothing to HTML. */
export function blankTemplate(text: string, language: TemplateLanguage): BlankedTemplate {
  const signs = languages[language];
  if (!signs) return { plain: text, code: [] };
  const pieces: string[] = [];
  const code: { offset: number; text: string }[] = [];
  /** Signs that nothing ends any more: they are no code. */
  const endless = new Set<string>();
  let done = 0;
  let from = 0;
  for (let start = next(signs.open, text, 0); start; start = next(signs.open, text, from)) {
    const end = endless.has(start[0]) ? null : endOf(text, start, signs);
    from = end ?? start.index + start[0].length;
    if (end === null) {
      endless.add(start[0]);
      continue;
    }
    const found = text.slice(start.index, end);
    const prints = signs.prints.test(found);
    pieces.push(text.slice(done, start.index), found.replace(/[^\r\n]/g, prints ? '0' : ' '));
    for (const { 0: part, index } of found.matchAll(signs.says)) {
      // What begins so is a comment of PHP, or its end.
      if (!/^[/#?]/.test(part)) code.push({ offset: start.index + index, text: part });
    }
    done = end;
  }
  return { plain: pieces.join('') + text.slice(done), code };
}

interface Signs {
  /** Where code begins. */
  readonly open: RegExp;
  /** By what code begins with, where it ends, or what within it could be taken for its end. */
  readonly close: (open: RegExpExecArray) => RegExp;
  /** Whether code that nothing ends goes on to the end of the text, as PHP does. */
  readonly toEnd?: true;
  /** Whether code prints something. */
  readonly prints: RegExp;
  /** The parts of code that may be printed. */
  readonly says: RegExp;
}

/** Blocks of Liquid whose content is no HTML: https://shopify.dev/docs/api/liquid/tags */
const bodies = 'comment|schema|javascript|stylesheet|doc';

const twigStrings = `"[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*"|'[^'\\\\]*(?:\\\\[\\s\\S][^'\\\\]*)*'`;

/** The end of PHP, and what hides one: strings and comments. A comment of one line hides none. */
const phpParts = [
  '\\?>',
  twigStrings,
  '/\\*[\\s\\S]*?\\*/',
  '(?://|#(?!\\[))(?:(?!\\?>).)*',
  `<<<\\s*(["']?)(\\w+)\\1[\\s\\S]*?^\\s*\\2\\b`,
].join('|');

const languages: Readonly<Record<TemplateLanguage, Signs | null>> = {
  html: null,
  liquid: {
    open: RegExp(`\\{\\{|\\{%-?\\s*(?:(${bodies})\\b)?`, 'g'),
    close: ([sign, body]) =>
      body ? RegExp(`\\{%-?\\s*end${body}\\s*-?%\\}`, 'g') : sign === '{{' ? /\}\}/g : /%\}/g,
    prints: /^\{\{/,
    says: RegExp(`^(?!\\{%-?\\s*(${bodies})\\b)[\\s\\S]+`, 'g'),
  },
  twig: {
    open: /\{[{%#]/g,
    close: ([sign]) =>
      sign === '{#' ? /#\}/g : RegExp(`${sign === '{{' ? '\\}\\}' : '%\\}'}|${twigStrings}`, 'g'),
    prints: /^\{\{/,
    says: /^(?!\{#)[\s\S]+/g,
  },
  php: {
    open: /<\?(?:php\b|=|(?=\s))/gi,
    close: () => RegExp(phpParts, 'gm'),
    toEnd: true,
    prints: /^<\?(=|php\s+(echo|print)\b)/i,
    says: RegExp(phpParts, 'gm'),
  },
};

function next(sign: RegExp, text: string, from: number): RegExpExecArray | null {
  sign.lastIndex = from;
  return sign.exec(text);
}

function endOf(text: string, open: RegExpExecArray, { close, toEnd }: Signs): number | null {
  const parts = close(open);
  let at = open.index + open[0].length;
  for (let part = next(parts, text, at); part; part = next(parts, text, at)) {
    at = part.index + part[0].length;
    if (ends.test(part[0])) return at;
  }
  return toEnd ? text.length : null;
}

const ends = /^(\?>|%\}|\}\}|#\}|\{%)/;
