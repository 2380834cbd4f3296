import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { resolveVendorIds } from '../../../src/core/resolveVendorIds';
import { builtInRules } from '../../../vendors/rules';

const config = readConfig({});

describe('resolveVendorIds', () => {
  it('gives the vendor with that id', () => {
    expect(resolveVendorIds(config, 'google-analytics')).toEqual(['google-analytics']);
    expect(resolveVendorIds(config, 'criteo')).toEqual(['criteo']);
  });

  it('gives the vendor of the row with that id, and one vendor for the rows of one company', () => {
    expect(resolveVendorIds(config, 'google')).toEqual(['google-ads']);
    expect(resolveVendorIds(config, 'google-llc')).toEqual(['google-ads']);
    expect(resolveVendorIds(config, 'yahoo-japan')).toEqual(['yahoo-ads']);
    expect(resolveVendorIds(config, 'yahoo')).toEqual(['yahoo-ads']);
  });

  it('gives one vendor for every listed row', () => {
    for (const { id, vendor } of config.partners) {
      expect(resolveVendorIds(config, id)).toEqual([vendor]);
    }
  });

  it('gives every vendor with that purpose', () => {
    expect(resolveVendorIds(config, 'analytics')).toEqual(['google-analytics']);
    expect(resolveVendorIds(config, 'advertising')).toHaveLength(builtInRules.length - 1);
  });

  it('gives nothing for an unknown name or a vendor that the site does not use', () => {
    for (const name of ['', 'criteoo', 'Criteo', 'functional', 'constructor', '__proto__']) {
      expect(resolveVendorIds(config, name)).toEqual([]);
    }
    const small = readConfig({ vendors: ['criteo'] });
    for (const name of ['meta', 'google', 'google-ads', 'analytics']) {
      expect(resolveVendorIds(small, name)).toEqual([]);
    }
    expect(resolveVendorIds(small, 'advertising')).toEqual(['criteo']);
  });
});
