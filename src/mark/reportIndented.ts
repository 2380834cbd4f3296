import { markName } from '../gate/tag';
import { addressesIn } from './addressesIn';
import { elementFor } from './lineToWrite';
import type { Owners } from './owners';
import type { Left } from './report';
import type { TemplateLanguage } from './templates/languages';
import { unique } from './unique';

/** How tags are written in a language that is not HTML. */
interface Indented {
  readonly name: string;
  readonly comment: RegExp;
  readonly write: (element: string, attributes: Attributes) => string;
}

type Attributes = Readonly<Record<string, string>>;

const indented: Readonly<Partial<Record<TemplateLanguage, Indented>>> = {
  haml: {
    name: 'Haml',
    comment: /^\s*(?:-\s*#|\/)/,
    write: (element, attributes) => `%${element}{ ${join(attributes, ': ', ', ', quoteInRuby)} }`,
  },
  pug: {
    name: 'Pug',
    comment: /^\s*\/\//,
    write: (element, attributes) => `${element}(${join(attributes, '=', ' ')})`,
  },
  slim: {
    name: 'Slim',
    comment: /^\s*\//,
    write: (element, attributes) => `${element} ${join(attributes, '=', ' ')}`,
  },
};

function join(
  attributes: Attributes,
  sign: string,
  between: string,
  write: (name: string) => string = String,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${write(name)}${sign}"${value}"`)
    .join(between);
}

/** Ruby has no hyphens in symbols. */
function quoteInRuby(name: string): string {
  return name.includes('-') ? `"${name}"` : name;
}

/** Reports every partner's address in a file of a language in which nothing is marked. */
export function reportIndented(text: string, language: TemplateLanguage, owners: Owners): Left[] {
  const form = indented[language];
  if (!form || !owners.mayOwn(text)) return [];
  return statementsOf(text.split(/\r\n?|\n/), form.comment)
    .filter((lines) => !lines.some(({ text }) => text.includes(markName)))
    .flatMap((lines) => lines.flatMap((line) => reportLine(line, form, owners)));
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Groups lines into tags: the attributes of one may stand on several lines, between brackets. */
function statementsOf(texts: readonly string[], comment: RegExp): Line[][] {
  const statements: Line[][] = [];
  let open = 0;
  let indent = 0;
  /** What is indented further belongs to the comment above. */
  let commentIndent = Number.POSITIVE_INFINITY;
  for (const [index, text] of texts.entries()) {
    if (indentOf(text) > commentIndent) continue;
    commentIndent = comment.test(text) ? indentOf(text) : Number.POSITIVE_INFINITY;
    if (comment.test(text)) continue;
    const continues = open > 0 && (indentOf(text) > indent || /^\s*[)\]}]/.test(text));
    if (!continues) {
      open = 0;
      indent = indentOf(text);
      statements.push([]);
    }
    open = Math.max(0, open + bracketsIn(text));
    statements.at(-1)?.push({ text, line: index + 1 });
  }
  return statements;
}

/** An empty line has no indentation of its own. */
function indentOf(text: string): number {
  const found = text.search(/\S/);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** How many brackets a line leaves open, outside of strings. */
function bracketsIn(text: string): number {
  const code = text.replace(/"[^"]*"|'[^']*'/g, '');
  return (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
}

function reportLine({ text, line }: Line, form: Indented, { ofUrl }: Owners): Left[] {
  const found = addressesIn(text).map((address) => `https://${address}`);
  const names = unique(found.flatMap((url) => ofUrl(url)));
  if (!names.length) return [];
  const url = found.find((each) => ofUrl(each).length) ?? '';
  const why = `${form.name} has no tags that this tool can mark: mark it by hand`;
  const column = text.search(/\S/) + 1;
  const write = writeTag(form, elementFor(url), names.join(' '), url);
  return [{ line, column, text: text.trim().slice(0, 120), names, why, sends: true, write }];
}

function writeTag({ write }: Indented, element: string, names: string, url: string): string {
  return element === 'script'
    ? write(element, { type: 'text/plain', [markName]: names, src: url })
    : write(element, { [markName]: names, 'data-src': url });
}
