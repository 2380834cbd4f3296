import { type ObjectPattern, parse } from 'acorn';
import { full } from 'acorn-walk';
import type { Variable } from './findVariables';

/** Makes the function that writes a script with the names that its variables have by then. */
export function createWriter(code: string, variables: readonly Variable[]): () => string {
  const uses = variables
    .flatMap((variable) =>
      variable.places.map((place) => ({ variable, place, old: variable.name })),
    )
    .sort((a, b) => a.place - b.place);
  const short = shorthandsIn(code);
  let end = 0;
  const parts = uses.map(({ variable, place, old }) => {
    const before = code.slice(end, place) + (short.has(place) ? `${old}:` : '');
    end = place + old.length;
    return { before, variable };
  });
  const rest = code.slice(end);
  return () => parts.map(({ before, variable }) => before + variable.name).join('') + rest;
}

/** Where a name is a property's as well: `{ a }`, `{ a = 1 }`. */
function shorthandsIn(code: string): Set<number> {
  const places = new Set<number>();
  full(parse(code, { ecmaVersion: 2022 }), (node) => {
    // The walk does not stop at the parts of a pattern.
    for (const part of (node as ObjectPattern).properties ?? []) {
      if (part.type === 'Property' && part.shorthand) places.add(part.key.start);
    }
  });
  return places;
}
