import { markName } from '../gate/tag';
import { addressesIn } from './addressesIn';
import type { Owners } from './owners';
import type { Left } from './report';
import type { TemplateLanguage } from './templates/languages';
import { unique } from './unique';

/** How a language whose tags are no HTML is spoken of, and how a marked script is written in it. */
interface Indented {
  readonly name: string;
  readonly comment: RegExp;
  readonly script: (names: string, url: string) => string;
}

const indented: Readonly<Partial<Record<TemplateLanguage, Indented>>> = {
  haml: {
    name: 'Haml',
    comment: /^\s*-#/,
    script: (names, url) =>
      `%script{ type: "text/plain", "${markName}": "${names}", src: "${url}" }`,
  },
  pug: {
    name: 'Pug',
    comment: /^\s*\/\//,
    script: (names, url) => `script(type="text/plain" ${markName}="${names}" src="${url}")`,
  },
  slim: {
    name: 'Slim',
    comment: /^\s*\//,
    script: (names, url) => `script type="text/plain" ${markName}="${names}" src="${url}"`,
  },
};

/** Reports every partner's address in a file of a language in which nothing is marked. */
export function reportIndented(text: string, language: TemplateLanguage, owners: Owners): Left[] {
  const form = indented[language];
  if (!form || !owners.mayOwn(text)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, index) => reportLine(line, index + 1, form, owners));
}

function reportLine(text: string, line: number, form: Indented, { ofUrl }: Owners): Left[] {
  if (form.comment.test(text) || text.includes(markName)) return [];
  const found = addressesIn(text).map((address) => `https://${address}`);
  const names = unique(found.flatMap((url) => ofUrl(url)));
  if (!names.length) return [];
  const url = found.find((each) => ofUrl(each).length) ?? '';
  const why = `${form.name} has no tags that this tool can mark: mark it by hand`;
  const column = text.search(/\S/) + 1;
  const write = form.script(names.join(' '), url);
  return [{ line, column, text: text.trim().slice(0, 120), names, why, sends: true, write }];
}
