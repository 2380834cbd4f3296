import { readFileSync, writeFileSync } from 'node:fs';

/** The part of a page of the documentation that a command writes; a person writes the rest. */
export interface WrittenPart {
  /** The part as it is committed. */
  read(): string;
  /** Puts the part anew; what stands round it stays. */
  write(part: string): void;
}

/**
 * Finds the part between `<!-- what follows is written by: npm run … -->` and `<!-- end -->`.
 *
 * @param command the name of the command: `signals`
 * @throws Error when the page has lost one of the two, rather than lose what comes after it
 */
export function writtenPart(file: URL, command: string): WrittenPart {
  const start = `<!-- what follows is written by: npm run ${command} -->`;
  const end = '<!-- end -->';
  const split = (): [before: string, part: string, after: string] => {
    const text = readFileSync(file, 'utf8');
    const from = text.indexOf(start) + start.length;
    const to = text.indexOf(end, from);
    if (from < start.length || to < 0)
      throw new Error(`${file.pathname} needs ${start} and ${end}`);
    return [text.slice(0, from), text.slice(from, to).trim(), text.slice(to)];
  };
  return {
    read: () => split()[1],
    write(part) {
      const [before, , after] = split();
      writeFileSync(file, `${before}\n\n${part.trim()}\n\n${after}`);
    },
  };
}
