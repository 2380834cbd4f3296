import type { Format } from './formats';
import type { Schema } from './schema';

/** The schema of a vendor of the site's own. Of its disclosure any part may be left out. */
export const vendorSchema = {
  type: 'object',
  required: ['id', 'purposes', 'hold'],
  properties: {
    id: text('name'),
    purposes: listOf(text('name'), 1),
    hold: listOf(
      {
        type: 'object',
        required: ['host'],
        properties: {
          host: oneOrMore(text('host')),
          path: oneOrMore(text('path')),
          query: { type: 'object', additionalProperties: listOf({ type: 'string' }) },
        },
      },
      1,
    ),
    cookies: listOf(text('stored-name')),
    storage: listOf(text('stored-name')),
    queues: listOf(text('stored-name')),
    defines: listOf(text('stored-name')),
    globals: listOf(text('stored-name')),
    signal: { type: 'string', enum: ['uet', 'clarity'] },
    disclosure: {
      type: 'object',
      properties: {
        checkedOn: { type: 'string' },
        policyUrl: { type: 'string' },
        optOutUrl: { type: 'string' },
        needsLogin: { anyOf: [{ type: 'boolean' }, { type: 'string' }] },
        stops: { type: 'string' },
        ja: disclosureText(),
        en: disclosureText(),
      },
    },
  },
} as const satisfies Schema;

function text(format: Format) {
  return { type: 'string', format } as const;
}

function listOf<T extends Schema>(items: T, minItems = 0) {
  return { type: 'array', items, minItems } as const;
}

function oneOrMore<T extends Schema>(one: T) {
  return { anyOf: [one, listOf(one, 1)] } as const;
}

/** What is said of it in one language. */
function disclosureText() {
  const any = { type: 'string' } as const;
  return {
    type: 'object',
    properties: {
      company: any,
      service: any,
      sent: listOf(any),
      shopPurpose: any,
      vendorPurpose: any,
      optOutNote: any,
    },
  } as const;
}
