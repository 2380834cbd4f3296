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
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kotowari-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at: (...names: string[]) => join(folder, ...names),
    command: (...args: string[]) => runOn(false, args),
    commandOn: (input: Buffer, ...args: string[]) => runOn(false, args, undefined, input),
    commandWith: (ask: typeof fetch, ...args: string[]) => runOn(false, args, ask),
    colored: (...args: string[]) => runOn(true, args),
  };
}

async function runOn(
  hasColors: boolean,
  args: readonly string[],
  ask?: typeof fetch,
  input?: Buffer,
): Promise<Outcome> {
  let output = '';
  let errors = '';
  const code = await run(args, {
    hasColors,
    ...(ask && { fetch: ask }),
    ...(input && { readInput: async () => input }),
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
