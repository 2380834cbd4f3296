import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** The text that names an imported file, and where it stands. */
interface Source {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Gives the files that a module imports other names, and leaves all else as it is. */
export function renameImports(code: string, rename: (address: string) => string): string {
  const sources: Source[] = [];
  const note = ({ source }: { readonly source?: unknown }) => {
    if (isSource(source)) sources.push(source);
  };
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ImportDeclaration: note,
    ImportExpression: note,
    ExportNamedDeclaration: note,
    ExportAllDeclaration: note,
  });
  let end = 0;
  const pieces = sources
    .sort((a, b) => a.start - b.start)
    .map((source) => {
      const before = code.slice(end, source.start);
      end = source.end;
      return before + JSON.stringify(rename(source.value));
    });
  return pieces.join('') + code.slice(end);
}

function isSource(source: unknown): source is Source {
  return typeof Object(source).value === 'string';
}
