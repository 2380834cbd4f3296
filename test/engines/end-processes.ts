import { readdirSync, readFileSync } from 'node:fs';
import { afterAll } from 'vitest';

// A setup file of the browser tests. What a test file starts inherits this mark, and is ended with the
// file: also where a hook has timed out, so that nobody holds the browser that it was starting.
const mark = `KOTOWARI_TEST_FILE=${process.pid}-${Date.now()}`;
const [name = '', value = ''] = mark.split('=');
process.env[name] = value;

afterAll(() => {
  for (const pid of marked()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
});

/** The processes with the mark; Linux tells what each was started with. */
function marked(): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
      } catch {
        // It has ended, or is somebody else's.
        return false;
      }
    });
}
