import { Command, CommanderError } from 'commander';
import { markCommand } from './markCommand';

/** Where a command writes. */
export interface Terminal {
  readonly hasColors: boolean;
  write(text: string): void;
  writeError(text: string): void;
}

/**
 * Runs a command of `kotowari`, and gives its exit code: 2 where the command or the configuration is
 * wrong.
 *
 * @param args without the program's own name
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const settings = { writeOut: terminal.write, writeErr: terminal.writeError };
  const mark = markCommand(terminal, (result) => {
    code = result;
  });
  const program = new Command('kotowari')
    .description('Tools for the pages of a shop that uses Kotowari')
    .addCommand(mark);
  for (const command of [program, mark]) command.configureOutput(settings).exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode && 2;
    terminal.writeError(`${(error as Error).message}\n`);
    return 2;
  }
}
