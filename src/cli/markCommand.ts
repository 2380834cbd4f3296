import { Command, Option } from 'commander';
import { createColors } from 'picocolors';
import { readConfig } from '../config/readConfig';
import type { TemplateLanguage } from '../mark/blankTemplate';
import { createOwners } from '../mark/owners';
import { findFiles } from './findFiles';
import { type MarkedFile, markFiles } from './markFiles';
import { readConfigFile } from './readConfigFile';
import { showDiff } from './showDiff';
import { showReport } from './showReport';
import type { Terminal } from './terminal';

interface Options {
  readonly check?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly config?: string;
  readonly template?: TemplateLanguage;
}

/** `kotowari mark`: writes the marks into pages and templates, or tells what is missing. */
export function markCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  return new Command('mark')
    .description(
      'Mark the tags of vendors in pages and templates, so that they wait for the choice',
    )
    .argument('<files...>', 'pages and templates, or folders of them')
    .option('--check', 'write nothing, and fail where something is unmarked')
    .option('--dry-run', 'write nothing, and show what would change')
    .option('--json', 'report as JSON')
    .option('--config <file>', "the site's configuration (default: kotowari.config.json, if there)")
    .addOption(
      new Option('--template <language>', 'of every file (default: by its name)').choices([
        'html',
        'liquid',
        'twig',
        'php',
      ]),
    )
    .addHelpText('after', exits)
    .action(async (paths: string[], options: Options) =>
      onEnd(await markAll(paths, options, terminal)),
    );
}

const exits = `
Exit codes:
  0  done, or nothing to do
  1  --check found something unmarked
  2  the command or the configuration is wrong
  3  a file could not be read or written; the others are done`;

async function markAll(paths: readonly string[], options: Options, terminal: Terminal) {
  const config = readConfig(await readConfigFile(options.config));
  const colors = createColors(terminal.hasColors && !options.json);
  const { check, dryRun, json, template } = options;
  const writes = !check && !dryRun;
  const files: MarkedFile[] = [];
  for await (const file of markFiles(await findFiles(paths), createOwners(config), {
    template,
    writes,
  })) {
    files.push(file);
    if (json) continue;
    if (dryRun) terminal.write(showDiff(file, colors));
    terminal.write(showReport(file, writes, colors));
  }
  const isAsked = (file: MarkedFile) =>
    file.marks.length > 0 || file.left.some(({ sends }) => sends || config.gate === 'marked');
  if (json) terminal.write(`${JSON.stringify(files.map(withoutChange), null, 2)}\n`);
  else terminal.write(`${summary(files, writes)}\n`);
  if (files.some(({ problem }) => problem)) return 3;
  return check && files.some(isAsked) ? 1 : 0;
}

function withoutChange({ change: _, ...file }: MarkedFile) {
  return file;
}

function summary(files: readonly MarkedFile[], writes: boolean): string {
  const count = (list: 'marks' | 'left') => files.reduce((sum, file) => sum + file[list].length, 0);
  const failed = files.filter(({ problem }) => problem).length;
  const marked = writes ? 'marked' : 'unmarked';
  return [
    `${count('marks')} ${marked}, ${count('left')} left to you, in ${files.length} file${files.length === 1 ? '' : 's'}`,
    failed ? `${failed} could not be read or written` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
