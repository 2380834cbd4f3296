import { readFileSync, writeFileSync } from 'node:fs';

/** The generated part of a documentation page. The rest is written by hand. */
export interface WrittenPart {
  /** Returns the part as it is in the file. */
  read(): string;
  /** Replaces the part and leaves the rest of the page alone. */
  write(part: string): void;
}

/**
 * Finds the part between `<!-- what follows is written by: npm run … -->` and `<!-- end -->`.
 *
 * @param command the name of the command: `signals`
 * @throws Error if one of the two markers is missing, because text after it would be lost
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
