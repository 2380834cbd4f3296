import type { TemplateLanguage } from '../mark/blankTemplate';
import { markTemplate } from '../mark/markTemplate';
import type { Owners } from '../mark/owners';
import type { Left, Mark } from '../mark/report';
import { FileProblem } from './FileProblem';
import { readTextFile } from './readTextFile';
import { writeBeside } from './writeBeside';

/** What became of one file. */
export interface MarkedFile {
  readonly path: string;
  readonly marks: readonly Mark[];
  readonly left: readonly Left[];
  /** Why it could not be read or written. */
  readonly problem?: string;
  /** The whole, before and after, as a person reads it; none where nothing changes. */
  readonly change?: { readonly before: string; readonly after: string };
}

/** Marks files one after the other; a file that cannot be read or written keeps none of the others. */
export async function* markFiles(
  paths: readonly string[],
  owners: Owners,
  options: { readonly template?: TemplateLanguage | undefined; readonly writes: boolean },
): AsyncGenerator<MarkedFile> {
  for (const path of paths) {
    try {
      yield await markFile(path, owners, options);
    } catch (error) {
      const problem = error instanceof FileProblem ? error.reason : (error as Error).message;
      yield { path, marks: [], left: [], problem };
    }
  }
}

async function markFile(
  path: string,
  owners: Owners,
  {
    template,
    writes,
  }: { readonly template?: TemplateLanguage | undefined; readonly writes: boolean },
): Promise<MarkedFile> {
  const { text, decode, encode } = await readTextFile(path);
  const { html, marks, left } = markTemplate(owners, text, template ?? languageOf(path), decode);
  if (html === text) return { path, marks, left };
  if (writes) await writeBeside(path, encode(html));
  return { path, marks, left, change: { before: decode(text), after: decode(html) } };
}

/** By the name's end: `index.html.twig` is Twig. */
function languageOf(path: string): TemplateLanguage {
  const end = /\.(liquid|twig|php|phtml|inc)$/i.exec(path)?.[1]?.toLowerCase();
  if (end === 'liquid' || end === 'twig') return end;
  return end ? 'php' : 'html';
}
