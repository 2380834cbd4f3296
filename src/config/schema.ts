import type { Format } from './formats';

/**
 * What may stand in a configuration: as much of JSON Schema as that needs. `format` names one of ours
 * (`formats.ts`); `toJsonSchema` writes its pattern out.
 */
export type Schema =
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly format?: Format }
  | { readonly type: 'integer'; readonly minimum: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'array'; readonly items: Schema; readonly minItems?: number }
  | ObjectSchema
  | { readonly anyOf: readonly [Schema, ...Schema[]] };

/** Without `additionalProperties` no other key may stand there. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly propertyNames?: { readonly format: Format };
}
