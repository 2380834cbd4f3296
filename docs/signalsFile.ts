import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('signals.md', import.meta.url);
const [start, end] = ['<!-- what follows is written by: npm run signals -->', '<!-- end -->'];

/** The written part of `docs/signals.md`, between its two marks; a person writes the rest. */
export const signalsFile = {
  /** The part as it is committed. */
  read(): string {
    return split()[1].trim();
  },
  /** Puts the part anew; what a person has written stays. */
  write(part: string): void {
    const [before, , after] = split();
    writeFileSync(file, `${before}${start}\n\n${part.trim()}\n\n${end}${after}`);
  },
};

function split(): [string, string, string] {
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(start);
  const [part = '', after = ''] = rest.split(end);
  return [before, part, after];
}
