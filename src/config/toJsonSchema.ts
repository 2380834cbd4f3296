import { configSchema } from './configSchema';
import { defaults } from './defaults';
import { formats } from './formats';
import type { Schema } from './schema';

/** The schema of a configuration as editors read it: they complete its keys, and mark what is wrong. */
export function toJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Kotowari',
    ...write(configSchema, defaults),
  };
}

function write(schema: Schema, byDefault?: unknown): object {
  const value = byDefault === undefined ? {} : { default: byDefault };
  if ('anyOf' in schema) return { anyOf: schema.anyOf.map((one) => write(one)), ...value };
  if (schema.type === 'string') {
    const { format, ...rest } = schema;
    return { ...rest, ...(format && patternOf(format)), ...leafDefault(byDefault) };
  }
  if (schema.type === 'array') return { ...schema, items: write(schema.items), ...value };
  if (schema.type !== 'object') return { ...schema, ...value };
  const { properties = {}, additionalProperties, propertyNames, ...rest } = schema;
  return {
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, inner]) => [key, write(inner, Object(byDefault)[key])]),
    ),
    additionalProperties: additionalProperties ? write(additionalProperties) : false,
    ...(propertyNames && { propertyNames: patternOf(propertyNames.format) }),
  };
}

/** JSON Schema has no flags: a pattern that takes both cases spells them out. */
function patternOf(format: keyof typeof formats): object {
  const { source, flags } = formats[format];
  return { pattern: flags.includes('i') ? bothCases(source) : source };
}

function bothCases(source: string): string {
  return source.replace(/a-z/g, 'A-Za-z').replace(/https\?/, '[Hh][Tt][Tt][Pp][Ss]?');
}

/** Nothing set is no default to show. */
function leafDefault(value: unknown): object {
  return value === undefined || value === '' ? {} : { default: value };
}
