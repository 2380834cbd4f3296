import { createInterface } from 'node:readline/promises';
import { run } from './run';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const isAttended = process.stdin.isTTY && process.stdout.isTTY;

process.exitCode = await run(process.argv.slice(2), {
  hasColors: process.stdout.isTTY && !process.env.NO_COLOR,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  ...(isAttended && { ask }),
  readInput: async () => Buffer.concat(await process.stdin.toArray()),
  writeBytes: (bytes) => process.stdout.write(bytes),
});

/** Each question has a reader of its own, so that nothing waits for input once all are answered. */
async function ask(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  reader.once('close', () => stop.abort());
  try {
    return (await reader.question(question, { signal: stop.signal })).trim();
  } catch {
    throw new Error('\nNothing was answered, so nothing is written.');
  } finally {
    reader.close();
  }
}
