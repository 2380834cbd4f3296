import { Command, Option } from 'commander';
import { createColors } from 'picocolors';
import { readConfig } from '../config/readConfig';
import { createOwners } from '../mark/owners';
import { languages, type TemplateLanguage } from '../mark/templates/languages';
import { renderNotice } from '../server/renderNotice';
import type { Config, UserConfig } from '../types';
import { configOption } from './configOption';
import { findFiles } from './findFiles';
import { type MarkedFile, markFiles, markInput } from './markFiles';
import { readConfigFile } from './readConfigFile';
import { showDiff } from './showDiff';
import { showReport } from './showReport';
import { showSkipped } from './showSkipped';
import type { Terminal } from './terminal';
import { toSarif } from './toSarif';

interface Options {
  readonly check?: true;
  readonly failOnSkipped?: true;
  readonly dryRun?: true;
  readonly undo?: true;
  readonly notice?: true;
  readonly stylesheet?: string;
  readonly json?: true;
  readonly sarif?: true;
  readonly stdin?: true;
  readonly stdinName?: string;
  readonly config?: string;
  readonly template?: TemplateLanguage;
}

/** `kotowari mark`: writes the marks into pages and templates, or tells what is missing. */
export function markCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  const command = new Command('mark')
    .description(
      'Mark the tags of vendors in pages and templates, so that they wait for the choice',
    )
    .argument('[files...]', 'pages and templates, or folders of them')
    .option('--check', 'write nothing, and fail where something is unmarked')
    .option('--fail-on-skipped', 'with --check: fail for templates that cannot be read, too')
    .option('--dry-run', 'write nothing, and show what would change')
    .addOption(new Option('--undo', 'take the marks out again').conflicts('check'))
    .addOption(
      new Option(
        '--notice',
        'put the notice first into <body>, too, in the language of <html lang>; a locale in the configuration goes before it',
      ).conflicts('undo'),
    )
    .option('--stylesheet <address>', 'with --notice: where a policy allows no inline style')
    .option('--json', 'report as JSON')
    .addOption(
      new Option('--sarif', 'report as SARIF, for code scanning').conflicts(['json', 'undo']),
    )
    .option('--stdin', 'read one template from the standard input, and write it marked')
    .option('--stdin-name <file>', 'the name of what comes by --stdin, which tells its language')
    .addOption(configOption())
    .addOption(
      new Option('--template <language>', 'of every file (default: by its name)').choices(
        Object.keys(languages),
      ),
    )
    .addHelpText('after', exits);
  return command.action(async (paths: string[], options: Options) => {
    if (!paths.length && !options.stdin) command.error("error: missing required argument 'files'");
    if (paths.length && options.stdin) command.error('error: --stdin takes no files');
    onEnd(await markAll(paths, options, terminal));
  });
}

const exits = `
Exit codes:
  0  done, or nothing to do
  1  --check found something unmarked
  2  the command or the configuration is wrong
  3  a file could not be read or written; the others are done`;

async function markAll(paths: readonly string[], options: Options, terminal: Terminal) {
  const user = await readConfigFile(options.config);
  const config = readConfig(user);
  const { files, skipped, others } = await findFiles(paths);
  const marked: MarkedFile[] = [];
  for await (const file of filesFor(files, user, config, options, terminal)) {
    marked.push(file);
    showFile(file, options, terminal);
  }
  if (options.json) terminal.write(toJson([...marked, ...skipped.map(asSkipped)]));
  else if (options.sarif) terminal.write(toSarif(marked, skipped));
  else {
    const show = reportTo(options, terminal);
    show(showSkipped(skipped, others));
    show(`${summary(marked, options)}\n`);
  }
  return exitCode(marked, skipped, config, options);
}

function filesFor(
  files: readonly string[],
  user: UserConfig,
  config: Config,
  options: Options,
  terminal: Terminal,
): AsyncGenerator<MarkedFile> {
  const owners = createOwners(config);
  const settings = {
    template: options.template,
    writes: writesFiles(options),
    isUndo: options.undo === true,
    notice: options.notice && noticeOf(user, options),
  };
  if (!options.stdin) return markFiles(files, owners, settings);
  return markInput(options.stdinName ?? '<stdin>', terminal, owners, settings);
}

/** The notice for pages that a cache keeps: of who is new. */
function noticeOf(user: UserConfig, { stylesheet }: Options) {
  return (locale: string) => renderNotice(user, { locale: locale || undefined, stylesheet });
}

function writesFiles({ check, dryRun, json, sarif, stdin }: Options): boolean {
  return !check && !dryRun && !(stdin && (json || sarif)) && !sarif;
}

function showFile(file: MarkedFile, options: Options, terminal: Terminal): void {
  if (options.json || options.sarif) return;
  const colors = createColors(terminal.hasColors);
  const show = reportTo(options, terminal);
  if (options.dryRun) show(showDiff(file, colors));
  show(showReport(file, { isWritten: writesFiles(options), isUndo: !!options.undo }, colors));
}

/** What is marked by `--stdin` goes to the standard output, so the report does not. */
function reportTo(options: Options, terminal: Terminal): (text: string) => void {
  return options.stdin && writesFiles(options) ? terminal.writeError : terminal.write;
}

function exitCode(
  files: readonly MarkedFile[],
  skipped: readonly string[],
  config: Config,
  { check, failOnSkipped }: Options,
): number {
  if (files.some(({ problem }) => problem)) return 3;
  if (!check) return 0;
  const isSkipped = failOnSkipped && (skipped.length > 0 || !files.length);
  return isSkipped || files.some((file) => isUnmarked(file, config)) ? 1 : 0;
}

/** Whether something may be asked for before the choice, or cannot be told. */
function isUnmarked({ marks, left, notice }: MarkedFile, { gate }: Config): boolean {
  return (
    marks.length > 0 ||
    notice === 'put' ||
    left.some(({ sends, isUnread }) => sends || isUnread || gate === 'marked')
  );
}

function toJson(files: readonly object[]): string {
  return `${JSON.stringify(files.map(withoutChange), null, 2)}\n`;
}

function withoutChange({ change: _, ignored, ...file }: Partial<MarkedFile>) {
  return ignored?.length ? { ...file, ignored } : file;
}

function asSkipped(path: string) {
  return { path, marks: [], left: [], skipped: 'its template language is not known' };
}

function summary(files: readonly MarkedFile[], options: Options): string {
  const count = (list: 'marks' | 'left' | 'ignored') =>
    files.reduce((sum, file) => sum + file[list].length, 0);
  const failed = files.filter(({ problem }) => problem).length;
  const word = options.undo ? 'undone' : writesFiles(options) ? 'marked' : 'unmarked';
  const ignored = count('ignored');
  const notices = (kind: 'put' | 'left') => files.filter(({ notice }) => notice === kind).length;
  const put = notices('put');
  return [
    `${count('marks')} ${word}, ${count('left')} left to you, in ${files.length} file${files.length === 1 ? '' : 's'}`,
    failed ? `${failed} could not be read or written` : '',
    ignored ? `${ignored} ignored by a comment` : '',
    put ? `the notice ${writesFiles(options) ? 'put into' : 'missing in'} ${put}` : '',
    notices('left')
      ? `no place for the notice in ${notices('left')}: write what \`kotowari notice\` prints after <body>`
      : '',
  ]
    .filter(Boolean)
    .join('; ');
}
