import type { PageSource } from '../ui/terms-page/pageSource';
import { FileProblem } from './FileProblem';
import { findDrift } from './findDrift';
import { readTextFile } from './readTextFile';
import type { Terminal } from './terminal';
import { renderPage, type WriteOptions } from './writePartners';

/** Tells where pages differ from the configuration, a line each; gives the exit code. */
export async function checkPages(
  paths: readonly string[],
  source: PageSource,
  options: WriteOptions,
  terminal: Terminal,
): Promise<number> {
  const expected = renderPage(source, options);
  let code = 0;
  for (const path of paths) {
    try {
      const { text, decode } = await readTextFile(path);
      const found = findDrift(decode(text), expected);
      for (const { line, partner, message } of found) {
        terminal.write(`${path}:${line}: ${partner ? `${partner}: ` : ''}${message}\n`);
      }
      if (found.length) code ||= 1;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      terminal.writeError(`${error.message}\n`);
      code = 3;
    }
  }
  return code;
}
