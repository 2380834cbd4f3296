import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config/readConfig';
import { findGaps } from '../debug/findGaps';
import { findVague } from '../debug/findVague';
import { columns as allColumns, type Column } from '../partners/describePartner';
import { pageParts as allParts, type PagePart } from '../partners/pageParts';
import type { Locale } from '../partners/words.ja';
import { checkPages } from './checkPages';
import { collectPage } from './collectPage';
import { configOption } from './configOption';
import { findConfigFile, readConfigFile } from './readConfigFile';
import type { Terminal } from './terminal';
import { writeBeside } from './writeBeside';
import { type Format, formats, type WriteOptions, writePartners } from './writePartners';

interface Options {
  readonly config?: string;
  readonly format: Format;
  readonly lang?: Locale;
  readonly parts: readonly PagePart[];
  readonly columns?: readonly Column[];
  readonly purposes?: readonly string[];
  readonly level: number;
  readonly output?: string;
  readonly bom?: true;
  readonly check?: readonly string[];
  readonly allowUnknown?: true;
}

/** `kotowari partners`: writes the terms page out of the configuration, or tells where one differs. */
export function partnersCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  return new Command('partners')
    .description("Write the partners of the site's configuration for its terms page")
    .addOption(configOption())
    .addOption(
      new Option('--format <format>', 'json and csv are of the table alone')
        .choices(formats)
        .default('html'),
    )
    .addOption(
      new Option('--lang <language>', "(default: the configuration's, else ja)").choices([
        'ja',
        'en',
      ]),
    )
    .option('--parts <list>', `of ${allParts.join(',')}`, listOf(allParts), [...allParts])
    .option('--columns <list>', `of ${allColumns.join(',')} (default: all)`, listOf(allColumns))
    .option('--purposes <list>', 'partners for these alone: advertising', (text) => split(text))
    .option('--level <number>', 'of the headings', level, 2)
    .option('--output <file>', 'write it there, as a whole or not at all')
    .option('--bom', 'begin with a byte order mark, by which Excel knows UTF-8')
    .option('--check <pages...>', 'write nothing, and fail where a page says something else')
    .option(
      '--allow-unknown',
      'write 「この項目は未確認です」 where the configuration says nothing',
    )
    .addHelpText('after', exits)
    .action(async (options: Options) => onEnd(await writeAll(options, terminal)));
}

const exits = `
Exit codes:
  0  done; with --check: the pages say what the configuration says
  1  something that a shopper must be told is missing in the configuration, or --check found a difference
  2  the command or the configuration is wrong
  3  a file could not be read or written`;

async function writeAll(options: Options, terminal: Terminal): Promise<number> {
  const name = await findConfigFile(options.config);
  const user = await readConfigFile(name);
  const config = readConfig(user);
  const own = /^(ja\b|$)/i.test(config.locale) ? 'ja' : 'en';
  const locale = options.lang ?? own;
  const gaps = options.allowUnknown ? [] : findGaps(user, locale);
  for (const { message } of [...gaps, ...findVague(user)]) {
    terminal.writeError(`${name}: ${message}\n`);
  }
  if (gaps.length) return 1;
  const { format, parts, columns, purposes, level, check, output, bom } = options;
  const source = collectPage(user, config, locale, purposes);
  const messages = locale === own ? config.messages : undefined;
  const how: WriteOptions = { format, locale, parts, columns, purposes, level, messages };
  if (check) return checkPages(check, source, how, terminal);
  const text = `${bom ? '\uFEFF' : ''}${writePartners(source, how)}`;
  if (!output) {
    terminal.write(text);
    return 0;
  }
  return writeBeside(output, Buffer.from(text)).then(
    () => 0,
    (error: Error) => {
      terminal.writeError(`${error.message}\n`);
      return 3;
    },
  );
}

function split(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function listOf<Name extends string>(names: readonly Name[]) {
  return (text: string): Name[] =>
    split(text).map((wish) => {
      const found = names.find((name) => name === wish);
      if (!found) throw new InvalidArgumentError(`"${wish}" is none of: ${names.join(', ')}.`);
      return found;
    });
}

function level(text: string): number {
  if (!/^[1-5]$/.test(text)) throw new InvalidArgumentError('Write a number from 1 to 5.');
  return Number(text);
}
