import type { Fault, FaultCode, Path } from './fault';
import { formats } from './formats';
import type { ObjectSchema, Schema } from './schema';

/** Finds all in which a value differs from its schema, in all its depth. */
export function checkShape(found: unknown, schema: Schema, path: Path = []): Fault[] {
  if ('anyOf' in schema) return checkShape(found, optionFor(found, schema.anyOf), path);
  if (schema.type === 'string' && schema.enum) {
    return schema.enum.includes(found as string) ? [] : fault('value', path, found, schema.enum);
  }
  if (typeOf(found) !== schema.type) return fault('type', path, found, schema.type);
  if (schema.type === 'object') return checkObject(Object(found), schema, path);
  if (schema.type === 'array') {
    const { items, minItems = 0 } = schema;
    const list = found as readonly unknown[];
    if (list.length < minItems) return fault('missing', path, found);
    return list.flatMap((item, index) => checkShape(item, items, [...path, index]));
  }
  if (schema.type === 'integer') {
    const isRight = Number.isInteger(found) && (found as number) >= schema.minimum;
    return isRight ? [] : fault('range', path, found, schema.minimum);
  }
  return 'format' in schema && !formats[schema.format].test(`${found}`)
    ? fault('format', path, found, schema.format)
    : [];
}

function checkObject(
  found: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties, propertyNames }: ObjectSchema,
  path: Path,
): Fault[] {
  const missing = required.filter((key) => !Object.hasOwn(found, key));
  return [
    ...Object.keys(found).flatMap((key) => {
      const at = [...path, key];
      // A name such as `constructor` is a key of every object.
      const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      if (!inner) return fault('key', at, key, Object.keys(properties));
      if (propertyNames && !formats[propertyNames.format].test(key)) {
        return fault('format', at, key, propertyNames.format);
      }
      return checkShape(found[key], inner, at);
    }),
    ...missing.flatMap((key) => fault('missing', [...path, key], undefined)),
  ];
}

/** Of several schemas the one of the value's type, else the first. */
function optionFor(found: unknown, options: readonly [Schema, ...Schema[]]): Schema {
  const type = typeOf(found);
  return options.find((option) => 'type' in option && option.type === type) ?? options[0];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  return typeof value === 'number' ? 'integer' : typeof value;
}

function fault(code: FaultCode, path: Path, found: unknown, expected?: Fault['expected']): Fault[] {
  return [{ code, path, found, expected }];
}
