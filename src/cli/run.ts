import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { buildCommand } from './buildCommand';
import { initCommand } from './initCommand';
import { linksCommand } from './linksCommand';
import { markCommand } from './markCommand';
import { noticeCommand } from './noticeCommand';
import { partnersCommand } from './partnersCommand';
import type { Terminal } from './terminal';

/**
 * Runs a command of `kotowari`, and gives its exit code: 2 where the command or the configuration is
 * wrong.
 *
 * @param args without the program's own name
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const settings = { writeOut: terminal.write, writeErr: terminal.writeError };
  const onEnd = (result: number) => {
    code = result;
  };
  const commands = [
    initCommand,
    buildCommand,
    markCommand,
    linksCommand,
    partnersCommand,
    noticeCommand,
  ].map((make) => make(terminal, onEnd));
  const program = new Command('kotowari')
    .description('Tools for the pages of a shop that uses Kotowari')
    .version(version)
    .showHelpAfterError('See "kotowari --help".')
    .configureOutput(settings)
    .addHelpText('after', start)
    .exitOverride();
  for (const command of commands) {
    const help = `See "kotowari ${command.name()} --help".`;
    program.addCommand(command.configureOutput(settings).showHelpAfterError(help).exitOverride());
  }
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode && 2;
    terminal.writeError(`${(error as Error).message}\n`);
    return 2;
  }
}

const start = `
To begin with, "kotowari init" writes a configuration, and "kotowari build" makes the files and the tag of it.`;
