import { Command } from 'commander';
import { renderNotice } from '../server/renderNotice';
import { configOption } from './configOption';
import { readConfigFile } from './readConfigFile';
import type { Terminal } from './terminal';
import { writeBeside } from './writeBeside';

interface Options {
  readonly config?: string;
  readonly lang?: string;
  readonly stylesheet?: string;
  readonly output?: string;
}

/** `kotowari notice`: writes the notice for pages that a cache keeps, to be put first into `<body>`. */
export function noticeCommand(terminal: Terminal, onEnd: (code: number) => void): Command {
  return new Command('notice')
    .description('Write the notice as HTML, to stand first in the <body> of every page')
    .addOption(configOption())
    .option(
      '--lang <language>',
      'of the pages, as their <html lang> says it; a locale in the configuration goes before it (default: ja)',
    )
    .option(
      '--stylesheet <address>',
      'of kotowari-notice.css, where a policy allows no inline style',
    )
    .option('--output <file>', 'write it there, as a whole or not at all')
    .addHelpText('after', exits)
    .action(async (options: Options) => onEnd(await write(options, terminal)));
}

const exits = `
Exit codes:
  0  done
  2  the command or the configuration is wrong
  3  the file could not be written`;

async function write(options: Options, terminal: Terminal): Promise<number> {
  const { config, lang, stylesheet, output } = options;
  const html = `${renderNotice(await readConfigFile(config), { locale: lang, stylesheet })}\n`;
  if (!output) {
    terminal.write(html);
    return 0;
  }
  return writeBeside(output, Buffer.from(html)).then(
    () => 0,
    (error: Error) => {
      terminal.writeError(`${error.message}\n`);
      return 3;
    },
  );
}
