import type { UserConfig } from '../types';
import { findUnsound } from './findUnsound';
import { KotowariConfigError } from './KotowariConfigError';
import { meaningOf } from './meaningOf';
import { model as wholeModel } from './model';
import { fits, modelOf, type Shape, type ShapeByKey } from './shape';
import { suggest } from './suggest';

/**
 * Finds the first thing that is wrong with a configuration.
 *
 * @example 'kotowari: vendors[3]: unknown value "criteoo". Did you mean "criteo"?'
 */
export function explain(config: unknown): KotowariConfigError | null {
  return find(config, wholeModel, '') ?? findUnsound(config as UserConfig);
}

function find(found: unknown, model: Shape, path: string): KotowariConfigError | null {
  if (fits(found, model)) return null;
  if (model instanceof Set) return find(found, closestIn(model, found), path);
  const shown = JSON.stringify(found) ?? String(found);
  const isBranch = typeof model === 'object' && !(model instanceof RegExp);
  if (!isBranch) return new KotowariConfigError(path, found, leafAdvice(shown, found, model, path));
  const kind = Array.isArray(model) ? 'a list: [ … ]' : 'an object: { … }';
  if (kindOf(found) !== kindOf(model)) {
    return new KotowariConfigError(path, found, `expected ${kind}, but found ${shown}.`);
  }
  for (const [key, value] of Object.entries(found as object)) {
    const at = Array.isArray(model) ? `${path}[${key}]` : join(path, key);
    const inner = key in Object.prototype ? undefined : modelOf(key, model);
    if (inner === undefined) return unknownKey(at, key, model as ShapeByKey);
    const problem = find(value, inner, at);
    if (problem) return problem;
  }
  return null;
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

/** Of several models the one of the value's kind, else the first. */
function closestIn(models: ReadonlySet<Shape>, found: unknown): Shape {
  const all = [...models];
  return all.find((model) => kindOf(model) === kindOf(found)) ?? all[0] ?? '';
}

function kindOf(value: unknown): string {
  if (value instanceof RegExp) return 'string';
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

function unknownKey(path: string, key: string, model: ShapeByKey): KotowariConfigError {
  const advice = suggest(key, Object.keys(model));
  return new KotowariConfigError(path, key, `unknown key ${JSON.stringify(key)}. ${advice}`);
}

function leafAdvice(shown: string, found: unknown, model: Shape, path: string): string {
  if (!(model instanceof RegExp)) return `expected ${kinds[typeof model]}, but found ${shown}.`;
  const names = /^\^\(([\w|.+[\]-]+)\)\$$/.exec(model.source)?.[1]?.split('|');
  const key = /(\w+)(\[\d+\])?$/.exec(path)?.[1] ?? '';
  if (!names) return `${shown} cannot stand here. ${meaningOf(key)}`;
  return `unknown value ${shown}. ${suggest(typeof found === 'string' ? found : '', names)}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
};
