import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  hasColors: process.stdout.isTTY && !process.env.NO_COLOR,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  readInput: async () => Buffer.concat(await process.stdin.toArray()),
  writeBytes: (bytes) => process.stdout.write(bytes),
});
