import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../../src/cli/run';

/** What a command has written, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A folder of its own for each test, and a way to run commands. */
export function useWorkplace() {
  let folder = '';
  const runIn = (hasColors: boolean, args: readonly string[], ask?: typeof fetch, input?: Buffer) =>
    runOn(hasColors, args, join(folder, 'parts'), ask, input);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kotowari-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at: (...names: string[]) => join(folder, ...names),
    command: (...args: string[]) => runIn(false, args),
    commandOn: (input: Buffer, ...args: string[]) => runIn(false, args, undefined, input),
    /** Answers each question with the next of these. */
    commandAnswered: (answers: readonly string[], ...args: string[]) =>
      runOn(false, args, join(folder, 'parts'), undefined, undefined, answers),
    commandWith: (ask: typeof fetch, ...args: string[]) => runIn(false, args, ask),
    colored: (...args: string[]) => runIn(true, args),
  };
}

async function runOn(
  hasColors: boolean,
  args: readonly string[],
  parts: string,
  ask?: typeof fetch,
  input?: Buffer,
  answers?: readonly string[],
): Promise<Outcome> {
  const left = [...(answers ?? [])];
  let output = '';
  let errors = '';
  const code = await run(args, {
    hasColors,
    parts,
    ...(ask && { fetch: ask }),
    ...(input && { readInput: async () => input }),
    ...(answers && { ask: async () => left.shift() ?? '' }),
    writeBytes: (bytes) => {
      output += Buffer.from(bytes).toString();
    },
    write: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
  });
  return { code, output, errors };
}
