import { readdirSync, readFileSync } from 'node:fs';
import { afterAll } from 'vitest';

// A setup file of the browser tests. Processes started by a test file inherit this mark and are ended with the
// file, even if a hook timed out and nobody holds a reference to the browser that it was starting.
const mark = `KOTOWARI_TEST_FILE=${process.pid}-${Date.now()}`;
const [name = '', value = ''] = mark.split('=');
process.env[name] = value;

afterAll(() => {
  for (const pid of marked()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // The process has already ended.
    }
  }
});

/** Finds the processes with the mark, by their environment in `/proc`. */
function marked(): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
      } catch {
        // The process has ended, or belongs to another user.
        return false;
      }
    });
}
