import { parse } from 'acorn';
import { analyze, type Scope, type Variable as ScopeVariable } from 'eslint-scope';

/** A variable of a script, and which others cannot have the same name. */
export interface Variable {
  name: string;
  /** The places of its name, from the start of the code. */
  readonly places: readonly number[];
  /** In how many scopes it stands. */
  readonly depth: number;
  readonly rivals: Set<Variable>;
}

interface Found extends Variable {
  readonly home: Scope;
  /** Its scope, and all between that and its uses. */
  readonly scopes: ReadonlySet<Scope>;
}

/**
 * Finds the variables of all functions of a script, the most used first.
 *
 * @throws Error where one name stands for two of them, as that of a class does within it and outside.
 */
export function findVariables(code: string): Variable[] {
  const tree = parse(code, { ecmaVersion: 2022, ranges: true });
  const { scopes, globalScope } = analyze(tree as Parameters<typeof analyze>[0], {
    ecmaVersion: 2022,
  });
  const found = scopes
    .filter((scope) => scope !== globalScope)
    // `arguments` has a scope, but no place where it is declared.
    .flatMap(({ variables }) => variables.filter(({ identifiers }) => identifiers.length))
    .map(toFound)
    .sort((a, b) => b.places.length - a.places.length);
  const places = found.flatMap((variable) => variable.places);
  if (new Set(places).size < places.length) throw Error('A name stands for two variables');
  for (const one of found) {
    for (const other of found) {
      if (one !== other && one.scopes.has(other.home)) {
        one.rivals.add(other);
        other.rivals.add(one);
      }
    }
  }
  return found;
}

function toFound({ name, scope: home, identifiers, references }: ScopeVariable): Found {
  const all = [...identifiers, ...references.map(({ identifier }) => identifier)];
  const scopes = new Set([home]);
  for (const { from } of references) for (const scope of within(home, from)) scopes.add(scope);
  return {
    name,
    places: [...new Set(all.map(({ range }) => range?.[0] ?? 0))],
    depth: [...within(null, home)].length,
    rivals: new Set(),
    home,
    scopes,
  };
}

/** A scope and those around it, as far as `home`. */
function* within(home: Scope | null, from: Scope): Generator<Scope> {
  for (let scope: Scope | null = from; scope && scope !== home; scope = scope.upper) yield scope;
}
