import { gzipSync } from 'node:zlib';
import { type ObjectPattern, parse } from 'acorn';
import { full } from 'acorn-walk';
import { analyze, type Reference, type Scope } from 'eslint-scope';

/** A variable of the script, and which others cannot have the same name. */
interface Variable {
  name: string;
  /** The places of its name, from the start of the code. */
  readonly places: readonly number[];
  /** Its scope, and all scopes between that and its uses. */
  readonly scopes: ReadonlySet<Scope>;
  readonly home: Scope;
  rivals: readonly Variable[];
}

/** The names that a short script has use for, the usual ones of the minifier first. */
const names = 'etonrscaid';

/**
 * Gives the variables of a minified script those one-letter names with which it compresses best: what
 * is alike then reads alike. Names are tried one by one, those of the most used variables first, and
 * kept where the whole gets smaller; two variables may change places.
 *
 * @param tries how often the size is taken, about a millisecond each
 */
export function chooseNames(code: string, tries: number): string {
  const variables = findVariables(code);
  const write = createWriter(code, variables);
  let left = tries;
  let best = sizeOf(write());
  for (const variable of variables) {
    for (const name of names) {
      const undo = left > 0 && rename(variable, name);
      if (!undo) continue;
      left -= 1;
      const size = sizeOf(write());
      if (size < best) best = size;
      else undo();
    }
  }
  return write();
}

function sizeOf(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** Renames, if need be by giving a rival the name that is free then; null where that cannot be. */
function rename(variable: Variable, name: string): (() => void) | null {
  const old = variable.name;
  const [rival, ...others] = variable.rivals.filter((other) => other.name === name);
  const isTaken = rival?.rivals.some((other) => other !== variable && other.name === old);
  if (name === old || others.length || isTaken) return null;
  variable.name = name;
  if (rival) rival.name = old;
  return () => {
    variable.name = old;
    if (rival) rival.name = name;
  };
}

/** The variables of all functions, the most used first. */
function findVariables(code: string): Variable[] {
  const tree = parse(code, { ecmaVersion: 2022, ranges: true });
  const { scopes, globalScope } = analyze(tree as Parameters<typeof analyze>[0], {
    ecmaVersion: 2022,
  });
  const variables = scopes
    .filter((scope) => scope !== globalScope)
    .flatMap((home) =>
      home.variables.map((variable): Variable => {
        const identifiers = [
          ...variable.identifiers,
          ...variable.references.map((use) => use.identifier),
        ];
        const places = [...new Set(identifiers.map(({ range }) => range?.[0] ?? 0))];
        return {
          name: variable.name,
          places,
          home,
          scopes: between(home, variable.references),
          rivals: [],
        };
      }),
    )
    .filter(({ places }) => places.length)
    .sort((a, b) => b.places.length - a.places.length);
  for (const one of variables) {
    one.rivals = variables.filter(
      (other) => other !== one && (one.scopes.has(other.home) || other.scopes.has(one.home)),
    );
  }
  return variables;
}

/** A scope, and all from it to the uses of its variable. */
function between(home: Scope, uses: readonly Reference[]): Set<Scope> {
  const scopes = new Set([home]);
  for (const { from } of uses) {
    for (let scope = from; scope !== home && scope.upper; scope = scope.upper) scopes.add(scope);
  }
  return scopes;
}

/** Makes the function that writes the code with the present names. */
function createWriter(code: string, variables: readonly Variable[]): () => string {
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
