import { Command, InvalidArgumentError } from 'commander';
import { createColors } from 'picocolors';
import { readConfig } from '../config/readConfig';
import { checkLink } from './checkLink';
import { collectLinks } from './collectLinks';
import { configOption } from './configOption';
import { createAsker } from './createAsker';
import { readConfigFile } from './readConfigFile';
import { showLinks } from './showLinks';
import type { Terminal } from './terminal';

interface Options {
  readonly json?: true;
  readonly config?: string;
  /** In seconds. */
  readonly timeout: number;
  readonly parallel: number;
}

/** `kotowari links`: asks whether every policy, opt-out and listed link still leads to a page. */
export function linksCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  return new Command('links')
    .description('Check every policy, opt-out and listed link that the shop shows')
    .option('--json', 'report as JSON')
    .addOption(configOption())
    .option('--timeout <seconds>', 'how long an answer may take', positive, 15)
    .option('--parallel <count>', 'how many requests at once; never two to one host', positive, 6)
    .addHelpText('after', exits)
    .action(async (options: Options) => onEnd(await checkAll(options, terminal)));
}

const exits = `
Exit codes:
  0  every link leads to a page; redirects and plain http are told, and are no failure
  1  a link leads to no page
  2  the command or the configuration is wrong`;

async function checkAll(options: Options, terminal: Terminal): Promise<number> {
  const config = readConfig(await readConfigFile(options.config));
  const { timeout, parallel, json } = options;
  const ask = createAsker({ timeout: timeout * 1000, parallel, fetch: terminal.fetch ?? fetch });
  const links = await Promise.all(
    collectLinks(config).map(async (link) => ({ ...link, ...(await checkLink(link.url, ask)) })),
  );
  const colors = createColors(terminal.hasColors);
  terminal.write(json ? `${JSON.stringify(links, null, 2)}\n` : showLinks(links, colors));
  return links.some(({ problem }) => problem) ? 1 : 0;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value))
    throw new InvalidArgumentError('Write a number above 0.');
  return value;
}
