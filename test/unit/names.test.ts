import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config';
import { vendorsNamed } from '../../src/names';
import { builtInRules } from '../../vendors/rules.data';

const config = readConfig({});

describe('a name', () => {
  it('means the vendor with that id', () => {
    expect(vendorsNamed(config, 'google-analytics')).toEqual(['google-analytics']);
    expect(vendorsNamed(config, 'criteo')).toEqual(['criteo']);
  });

  it('means the vendor of the row with that id, and the rows of one company mean one', () => {
    expect(vendorsNamed(config, 'google')).toEqual(['google-ads']);
    expect(vendorsNamed(config, 'google-llc')).toEqual(['google-ads']);
    expect(vendorsNamed(config, 'yahoo-japan')).toEqual(['yahoo-ads']);
    expect(vendorsNamed(config, 'yahoo')).toEqual(['yahoo-ads']);
  });

  it('leads from every listed row to one vendor', () => {
    for (const { id, vendor } of config.partners) {
      expect(vendorsNamed(config, id)).toEqual([vendor]);
    }
  });

  it('means every vendor with that purpose', () => {
    expect(vendorsNamed(config, 'analytics')).toEqual(['google-analytics']);
    expect(vendorsNamed(config, 'advertising')).toHaveLength(builtInRules.length - 1);
  });

  it('means nothing when it is unknown, or a vendor that this site does not use', () => {
    for (const name of ['', 'criteoo', 'Criteo', 'functional', 'constructor', '__proto__']) {
      expect(vendorsNamed(config, name)).toEqual([]);
    }
    const small = readConfig({ vendors: ['criteo'] });
    for (const name of ['meta', 'google', 'google-ads', 'analytics']) {
      expect(vendorsNamed(small, name)).toEqual([]);
    }
    expect(vendorsNamed(small, 'advertising')).toEqual(['criteo']);
  });
});
