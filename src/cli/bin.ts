import { createPrompt } from './createPrompt';
import { run } from './run';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const prompt = createPrompt(process.stdin, process.stdout);
const isAttended = process.stdin.isTTY && process.stdout.isTTY;

process.exitCode = await run(process.argv.slice(2), {
  hasColors: process.stdout.isTTY && !process.env.NO_COLOR,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  ...(isAttended && { ask: prompt.ask }),
  readInput: async () => Buffer.concat(await process.stdin.toArray()),
  writeBytes: (bytes) => process.stdout.write(bytes),
});

prompt.close();
