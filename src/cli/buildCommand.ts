import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { version } from '../../package.json';
import { buildSite, type Files } from '../build/buildSite';
import { describeFiles, type FileFacts } from '../build/describeFiles';
import { inlineScript } from '../build/inlineScript';
import { renderNotice } from '../server/renderNotice';
import type { UserConfig } from '../types';
import { configOption } from './configOption';
import { FileProblem } from './FileProblem';
import { findWarnings } from './findWarnings';
import { listFolder } from './listFolder';
import { findConfigFile, readConfigFile } from './readConfigFile';
import { readParts } from './readParts';
import { showBuild } from './showBuild';
import type { Terminal } from './terminal';
import { compareFolder, type Folder, writeFolder } from './writeFolder';

interface Options {
  readonly config?: string;
  readonly out: string;
  readonly path?: string;
  readonly hashed?: true;
  readonly inline?: true;
  readonly check?: true;
}

/** `kotowari build`: writes the folder that a shop puts on its server. */
export function buildCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  return new Command('build')
    .description("Write the shop's own files into one folder, and print the tag to paste")
    .addOption(configOption())
    .option('--out <folder>', 'where the files go', 'public/kotowari')
    .option('--path <path>', "of that folder on the shop's site (default: / and its name)")
    .option('--hashed', 'into a folder named by a hash of the content, so that caches may keep it')
    .option('--inline', 'write the gate as a part of the page, too')
    .option('--check', 'write nothing, and fail where the folder has anything else')
    .addHelpText('after', exits)
    .action(async (options: Options) => onEnd(await build(options, terminal)));
}

const exits = `
Exit codes:
  0  done, or nothing to do
  1  --check found a difference
  2  the command or the configuration is wrong
  3  the folder could not be read or written; it is as it was`;

async function build(options: Options, terminal: Terminal): Promise<number> {
  const name = await findConfigFile(options.config);
  if (!name) throw new Error(noConfig);
  const user = await readConfigFile(name);
  try {
    const { out } = options;
    const earlier = await readEarlier(out);
    const { files, tag, facts } = await compose(user, options, earlier, terminal.parts);
    const folder = await compareFolder(out, files, earlier);
    if (options.check) return tellDifferences(out, folder, terminal);
    await writeFolder(out, files, folder);
    const colors = createColors(terminal.hasColors);
    terminal.write(showBuild({ out, facts, tag, folder, isInline: !!options.inline }, colors));
    for (const warning of findWarnings(user)) {
      terminal.writeError(`${colors.yellow('warning')}: ${name}: ${warning}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    terminal.writeError(`${error.message}\n`);
    return 3;
  }
}

const noConfig =
  'there is no kotowari.json here. Write one with "kotowari init", or name your own with --config.';

interface Build {
  readonly files: Files;
  readonly facts: Readonly<Record<string, FileFacts>>;
  readonly tag: string;
}

/** The folder in which the ready files of the package lie, and the command line below it. */
const ready = fileURLToPath(new URL('..', import.meta.url));

async function compose(
  user: UserConfig,
  options: Options,
  earlier: readonly string[],
  parts = ready,
): Promise<Build> {
  const site = buildSite(user, await readParts(parts), options.hashed);
  const gate = [...site.keys()].find((name) => basename(name) === 'kotowari.js') ?? '';
  const src = addressOf(gate, options);
  const code = site.get(gate) ?? '';
  const files = new Map(site);
  const notice = renderNotice(user);
  if (notice) files.set('kotowari-notice.html', `${notice}\n`);
  if (options.inline) files.set('kotowari-inline.html', `${inlineScript(code, src)}\n`);
  const facts = describeFiles(files);
  const tag = `<script src="${src}" integrity="${facts[gate]?.integrity}"></script>`;
  const notes = {
    kotowari: version,
    tag,
    files: facts,
    earlier: earlier.filter((name) => !files.has(name)),
  };
  files.set(list, `${JSON.stringify(notes, null, 2)}\n`);
  return { files, facts, tag };
}

/** On the shop's site, from its root. */
function addressOf(gate: string, { out, path }: Options): string {
  const folder = path ?? `/${basename(resolve(out))}`;
  return encodeURI(`${folder.replace(/\/*$/, '/')}${gate}`);
}

/** The file in which a build notes what it has written. */
const list = 'kotowari-files.json';

/** The names of what builds have written into the folder, as far as it is still there. */
async function readEarlier(out: string): Promise<string[]> {
  try {
    const { files, earlier } = JSON.parse(await readFile(join(out, list), 'utf8'));
    const there = new Set(await listFolder(out));
    return [...Object.keys(files), ...earlier].filter((name) => name !== list && there.has(name));
  } catch {
    return [];
  }
}

/** Files of others are no difference: they are told when the folder is built. */
function tellDifferences(out: string, { changed, stale }: Folder, terminal: Terminal): number {
  for (const name of changed) terminal.write(`${join(out, name)}: missing, or not as built now\n`);
  for (const name of stale) terminal.write(`${join(out, name)}: of an earlier build\n`);
  return changed.length + stale.length ? 1 : 0;
}
