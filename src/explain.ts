import { fits, modelOf, type Shape, type ShapeByKey, shape } from './config';

/** What is wrong with a configuration, in whole sentences: where, what was found, what to write. */
export class KotowariConfigError extends Error {
  override readonly name = 'KotowariConfigError';
  constructor(
    /** Where: `vendors[3]`; empty for the whole. */
    readonly path: string,
    readonly found: unknown,
    advice: string,
  ) {
    super(`kotowari: ${path || 'configuration'}: ${advice}`);
  }
}

/**
 * Finds the first thing that is wrong with a configuration.
 *
 * @example 'kotowari: vendors[3]: unknown value "criteoo". Did you mean "criteo"?'
 */
export function explain(config: unknown): KotowariConfigError | null {
  return find(config, shape, '');
}

function find(found: unknown, model: Shape, path: string): KotowariConfigError | null {
  if (fits(found, model)) return null;
  const shown = JSON.stringify(found) ?? String(found);
  const isBranch = typeof model === 'object' && !(model instanceof RegExp);
  if (!isBranch) return new KotowariConfigError(path, found, leafAdvice(shown, found, model));
  const kind = Array.isArray(model) ? 'a list: [ … ]' : 'an object: { … }';
  const alike = Array.isArray(found) === Array.isArray(model) && Object(found) === found;
  if (!alike) return new KotowariConfigError(path, found, `expected ${kind}, but found ${shown}.`);
  for (const [key, value] of Object.entries(found as object)) {
    const at = Array.isArray(model) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const inner = key in Object.prototype ? undefined : modelOf(key, model);
    if (inner === undefined) return unknownKey(at, key, model as ShapeByKey);
    const problem = find(value, inner, at);
    if (problem) return problem;
  }
  return null;
}

function unknownKey(path: string, key: string, model: ShapeByKey): KotowariConfigError {
  const advice = suggest(key, Object.keys(model));
  return new KotowariConfigError(path, key, `unknown key ${JSON.stringify(key)}. ${advice}`);
}

function leafAdvice(shown: string, found: unknown, model: Shape): string {
  if (!(model instanceof RegExp)) return `expected ${kinds[typeof model]}, but found ${shown}.`;
  const names = model.source.replace(/^\^\(|\)\$$/g, '').split('|');
  const known = names.filter((name) => !name.includes('.'));
  const host = known.length < names.length ? ' A known host is right, too.' : '';
  return `unknown value ${shown}. ${suggest(String(found), known)}${host}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
};

function suggest(found: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, changes: distance(found.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, changes }) => changes < name.length / 2)
    .sort((a, b) => a.changes - b.changes)[0];
  if (near) return `Did you mean "${near.name}"?`;
  return `Write one of: ${names.map((name) => `"${name}"`).join(', ')}.`;
}

/** How many letters must be added, dropped or changed to make one word the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
