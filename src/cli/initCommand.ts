import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { builtInRules } from '../../vendors/rules';
import { findMistakes } from '../config/findMistakes';
import { toJsonSchema } from '../config/toJsonSchema';
import type { UserConfig } from '../types';
import { FileProblem } from './FileProblem';
import type { Terminal } from './terminal';
import { writeBeside } from './writeBeside';

interface Options {
  readonly vendors?: string;
  readonly policyUrl?: string;
  readonly policyVersion?: string;
  readonly locale?: string;
  readonly out: string;
  readonly force?: true;
}

/** `kotowari init`: writes a first configuration, with the schema by which editors complete and check it. */
export function initCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  return new Command('init')
    .description('Write kotowari.json, from what is asked here or given by options')
    .option('--vendors <ids>', 'separated by spaces or commas (default: all)')
    .option('--policy-url <address>', 'of the page that the notice links to: /privacy')
    .option('--policy-version <text>', 'a new one asks shoppers again: 2026-11-01')
    .option('--locale <language>', 'ja, en, zh-Hans, zh-Hant, ko, ar (default: that of each page)')
    .option('--out <file>', 'where it is written', 'kotowari.json')
    .option('--force', 'write over files that are there')
    .addHelpText('after', exits)
    .action(async (options: Options) => onEnd(await init(options, terminal)));
}

const exits = `
Exit codes:
  0  done
  2  the command or an answer is wrong, or a file is there already
  3  a file could not be written`;

const schemaName = 'kotowari.schema.json';

async function init(options: Options, terminal: Terminal): Promise<number> {
  const schema = join(dirname(options.out), schemaName);
  if (!options.force) await refuseToOverwrite([options.out, schema]);
  const config = toConfig(await complete(options, terminal));
  const problem = findMistakes(config);
  if (problem) throw problem;
  try {
    await writeJson(schema, toJsonSchema());
    await writeJson(options.out, { $schema: `./${schemaName}`, ...config });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    terminal.writeError(`${error.message}\n`);
    return 3;
  }
  terminal.write(
    `${options.out} is written, with ${schema} for your editor. Next: kotowari build --config ${options.out}\n`,
  );
  return 0;
}

async function refuseToOverwrite(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new Error(`${path}: it is there already. Write over it with --force.`);
  }
}

const ids = builtInRules.map(({ id }) => id).join(' ');

const questions = [
  ['vendors', `Which vendors does the shop use? Empty: all.\n  ${ids}\n> `],
  ['policyUrl', 'At which address is the privacy policy? As /privacy, or empty.\n> '],
  ['policyVersion', 'Which version of it? A new one asks again. As 2026-11-01, or empty.\n> '],
  ['locale', 'In which language? ja en zh-Hans zh-Hant ko ar. Empty: that of each page.\n> '],
] as const;

/** Asks for what no option says, where somebody is there to answer. */
async function complete(options: Options, terminal: Terminal): Promise<Options> {
  let all = options;
  for (const [key, question] of terminal.ask ? questions : []) {
    all = { ...all, [key]: all[key] ?? (await askFor(key, question, terminal)) };
  }
  return all;
}

/** Asks once more where an answer cannot stand. An empty one always can. */
async function askFor(
  key: (typeof questions)[number][0],
  question: string,
  terminal: Terminal,
): Promise<string> {
  const answer = (await terminal.ask?.(question)) ?? '';
  const problem = findMistakes(toConfig({ [key]: answer }));
  if (!problem) return answer;
  terminal.writeError(`${problem.message}\n`);
  return askFor(key, question, terminal);
}

function toConfig({
  vendors,
  policyUrl: url,
  policyVersion: version,
  locale,
}: Partial<Options>): UserConfig {
  const names = (vendors ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    ...(names.length && { vendors: names }),
    ...((url || version) && { policy: { ...(url && { url }), ...(version && { version }) } }),
    ...(locale && { locale }),
  };
}

function writeJson(path: string, value: object): Promise<void> {
  return writeBeside(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}
