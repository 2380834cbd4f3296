import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkShape } from '../../../src/config/checkShape';
import { configSchema } from '../../../src/config/configSchema';
import { toJsonSchema } from '../../../src/config/toJsonSchema';

function isLike(config: unknown): boolean {
  const report = vi.fn();
  checkShape(report, config, configSchema);
  return report.mock.calls.length === 0;
}

describe('the JSON schema for editors', () => {
  const accepts = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    toJsonSchema(),
  );

  it.each([
    [{}],
    [{ $schema: './kotowari.schema.json', vendors: ['criteo'], policy: { url: '/terms' } }],
    [{ mode: { default: 'opt-in', regions: { 'US-CA': 'opt-out' } }, locale: 'zh-Hant' }],
    [{ mode: { regions: { jp: 'opt-out' } } }],
    [{ policy: { url: 'HTTPS://shop.example/' } }],
    [{ policy: { url: 'javascript:alert(1)' } }],
    [{ vendors: [] }],
    [{ vendors: [{ id: 'own' }] }],
    [{ storage: { name: 'Ab1', days: 0 } }],
    [{ hosts: { '*': 'criteo' } }],
    [7],
  ])('takes what the validation takes, and nothing else: %j', (config) => {
    expect(accepts(config)).toBe(isLike(config));
  });

  it('does so for any JSON under the known keys', () => {
    const keys = fc.constantFrom(...Object.keys(configSchema.properties ?? {}));
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('ja', 'opt-in', 'criteo', ['criteo'], 'JP', true, 3, { url: '/', days: 1 }),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 3 }), (config) => {
        expect(accepts(config)).toBe(isLike(config));
      }),
      { numRuns: 500 },
    );
  });

  it('tells what counts where nothing is set', () => {
    expect(toJsonSchema()).toMatchObject({
      properties: { storage: { properties: { days: { default: 180 } } } },
    });
  });
});
