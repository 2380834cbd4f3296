import { markTemplate } from '../mark/markTemplate';
import type { Owners } from '../mark/owners';
import type { Left, Mark } from '../mark/report';
import { languageOf } from '../mark/templates/languageOf';
import type { TemplateLanguage } from '../mark/templates/languages';
import { FileProblem } from './FileProblem';
import { placeNotice, takeNotice } from './placeNotice';
import { readTextFile, type TextFile, textOf } from './readTextFile';
import type { Terminal } from './terminal';
import { writeBeside } from './writeBeside';

/** What became of one file. */
export interface MarkedFile {
  readonly path: string;
  readonly marks: readonly Mark[];
  readonly left: readonly Left[];
  /** What a comment on the line before says to leave alone. */
  readonly ignored: readonly Left[];
  /** With `--notice`: whether it stands in the page now, or has no place there; none where nothing changes. */
  readonly notice?: 'put' | 'left';
  /** Why it could not be read or written. */
  readonly problem?: string;
  /** The whole, before and after, as a person reads it; none where nothing changes. */
  readonly change?: { readonly before: string; readonly after: string };
}

/** How files are marked. */
export interface MarkSettings {
  /** The language of every file; otherwise each file's name tells. */
  readonly template: TemplateLanguage | undefined;
  readonly writes: boolean;
  /** Whether marks, and the notice, are taken out instead. */
  readonly isUndo: boolean;
  /** Gives the notice in a language, where it is to be put into the pages. */
  readonly notice?: ((locale: string) => string) | undefined;
}

/** Marks files one after the other; a file that cannot be read or written keeps none of the others. */
export async function* markFiles(
  paths: readonly string[],
  owners: Owners,
  settings: MarkSettings,
): AsyncGenerator<MarkedFile> {
  for (const path of paths) {
    yield await orProblem(path, async () => {
      const file = await readTextFile(path);
      return markText(path, file, owners, settings, (bytes) => writeBeside(path, bytes));
    });
  }
}

/** Marks what comes by the standard input, and writes it to the standard output. */
export async function* markInput(
  name: string,
  terminal: Terminal,
  owners: Owners,
  settings: MarkSettings,
): AsyncGenerator<MarkedFile> {
  yield await orProblem(name, async () => {
    const bytes = (await terminal.readInput?.()) ?? Buffer.alloc(0);
    const file = textOf(name, bytes);
    const write = async (marked: Buffer) => terminal.writeBytes?.(marked);
    const result = await markText(name, file, owners, settings, write);
    if (settings.writes && !result.change) await write(bytes);
    return result;
  });
}

async function orProblem(path: string, act: () => Promise<MarkedFile>): Promise<MarkedFile> {
  try {
    return await act();
  } catch (error) {
    const problem = error instanceof FileProblem ? error.reason : (error as Error).message;
    return { path, marks: [], left: [], ignored: [], problem };
  }
}

async function markText(
  path: string,
  { text, decode, encode }: TextFile,
  owners: Owners,
  { template, writes, isUndo, notice }: MarkSettings,
  write: (bytes: Buffer) => Promise<unknown>,
): Promise<MarkedFile> {
  const language = template ?? languageOf(path) ?? languageOfCode(path);
  const { html: marked, ...marks } = markTemplate(owners, text, language, { decode, isUndo });
  const placed = notice && language === 'html' ? placeNotice(marked, notice) : null;
  const html = placed ?? (isUndo ? takeNotice(marked) : marked);
  const report = { ...marks, ...(notice && !placed && { notice: 'left' as const }) };
  if (html === text) return { path, ...report };
  if (writes) await write(encode(html));
  const change = { before: decode(text), after: decode(html) };
  return { path, ...report, ...(placed && placed !== marked && { notice: 'put' }), change };
}

/** Of a folder no plain code is read, but a file of it that is named may have JSX in it. */
function languageOfCode(path: string): TemplateLanguage {
  return /\.[cm]?[jt]s$/i.test(path) ? 'jsx' : 'html';
}
