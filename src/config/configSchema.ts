import { builtInRules } from '../../vendors/rules';
import type { ObjectSchema, Schema } from './schema';
import { vendorSchema } from './vendorSchema';

const string = { type: 'string' } as const;
const boolean = { type: 'boolean' } as const;
const link = { type: 'string', format: 'link' } as const;
const name = { type: 'string', format: 'name' } as const;
const region = { type: 'string', format: 'region' } as const;
const language = { type: 'string', format: 'language' } as const;
const mode = oneOf('opt-in', 'opt-out');

/**
 * The one schema of a configuration. Validation, the reference of the keys and the JSON schema for editors
 * come from it. What names something else (a row its vendor) `checkReferences` looks after.
 */
export const configSchema: ObjectSchema = object({
  vendors: {
    type: 'array',
    items: { anyOf: [oneOf(...builtInRules.map(({ id }) => id)), vendorSchema] },
    minItems: 1,
  },
  partners: listOf({
    ...object({ id: name, name: string, url: link, vendor: string }),
    required: ['id', 'vendor'],
  }),
  mode: {
    anyOf: [
      mode,
      object({
        default: mode,
        regions: {
          type: 'object',
          additionalProperties: mode,
          propertyNames: { format: 'region' },
        },
      }),
    ],
  },
  region,
  policy: object({ url: link, version: string }),
  shop: object({ name: string, contact: string, retention: string }),
  locale: language,
  locales: listOf(language),
  messages: { type: 'object', additionalProperties: string },
  storage: object({
    name: { type: 'string', format: 'cookie-name' },
    domain: oneOf('host', 'auto'),
    days: { type: 'integer', minimum: 1 },
  }),
  hosts: {
    type: 'object',
    additionalProperties: string,
    propertyNames: { format: 'own-host' },
  },
  google: object({
    consentMode: oneOf('basic', 'advanced'),
    tagManager: oneOf('hold', 'any', 'run'),
    waitForUpdate: { type: 'integer', minimum: 0 },
    region: listOf(region),
    urlPassthrough: boolean,
    adsDataRedaction: boolean,
    measurementIds: listOf({ type: 'string', format: 'measurement-id' }),
  }),
  meta: object({ early: oneOf('no', 'drop', 'send') }),
  gate: oneOf('full', 'tags', 'marked'),
  notice: object({
    show: oneOf('banner', 'link'),
    position: oneOf('bottom', 'corner', 'centre'),
    theme: oneOf('auto', 'light', 'dark'),
    button: boolean,
  }),
  signals: object({ gpc: boolean, dnt: boolean }),
  records: object({
    max: { type: 'integer', minimum: 0 },
    endpoint: { type: 'string', format: 'endpoint' },
  }),
  debug: boolean,
  // Where editors find the JSON schema.
  $schema: string,
});

function object(properties: Readonly<Record<string, Schema>>): ObjectSchema {
  return { type: 'object', properties };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function oneOf(...names: readonly string[]): Schema {
  return { type: 'string', enum: names };
}
