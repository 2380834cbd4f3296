import type { Path, Report } from './fault';
import { formats } from './formats';
import type { ObjectSchema, Schema } from './schema';

/** Reports all in which a value differs from its schema, in all its depth. */
export function checkShape(report: Report, found: unknown, schema: Schema, path: Path = []): void {
  const type = typeOf(found);
  if ('anyOf' in schema) {
    // The one of the value's type, else the first.
    const { anyOf } = schema;
    const option = anyOf.find((each) => 'type' in each && each.type === type) ?? anyOf[0];
    checkShape(report, found, option, path);
  } else if (schema.type === 'string' && schema.enum) {
    const names: readonly unknown[] = schema.enum;
    if (!names.includes(found)) report('value', path, found, names);
  } else if (type !== schema.type) report('type', path, found, schema.type);
  else if (schema.type === 'object') checkObject(report, Object(found), schema, path);
  else if (schema.type === 'array') {
    const list = found as readonly unknown[];
    if (list.length < (schema.minItems ?? 0)) report('missing', path, found);
    list.forEach((item, index) => {
      checkShape(report, item, schema.items, [...path, index]);
    });
  } else if (schema.type === 'integer') {
    if (!Number.isInteger(found) || Number(found) < schema.minimum) {
      report('range', path, found, schema.minimum);
    }
  } else if (schema.type === 'string') checkFormat(report, found, schema.format, path);
}

function checkObject(
  report: Report,
  found: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties, propertyNames }: ObjectSchema,
  path: Path,
): void {
  for (const key of Object.keys(found)) {
    const at = [...path, key];
    // A name such as `constructor` is a key of every object.
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (inner) checkShape(report, found[key], inner, at);
    else report('key', at, key, Object.keys(properties));
    checkFormat(report, key, propertyNames?.format, at);
  }
  for (const key of required) {
    if (!Object.hasOwn(found, key)) report('missing', [...path, key], undefined);
  }
}

function checkFormat(
  report: Report,
  found: unknown,
  format: keyof typeof formats | undefined,
  path: Path,
): void {
  if (format && !formats[format].test(`${found}`)) report('format', path, found, format);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return typeof value === 'number' ? 'integer' : typeof value;
}
