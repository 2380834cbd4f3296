import { describe, expect, it } from 'vitest';
import { holdAll } from '../../../src/config/holdAll';
import { builtInRules } from '../../../vendors/rules';

const shopAds = {
  id: 'shop-ads',
  purposes: 1,
  hold: [{ host: '.ads.example' }, { host: ['b.example'] }],
};

describe('what is held when the configuration is bad', () => {
  const hostsOf = (user: unknown) =>
    holdAll(user)
      .vendors.at(-1)
      ?.hold.flatMap(({ host }) => host);

  it('is all of the built-in vendors, and each host that the configuration names', () => {
    const bad = {
      vendors: ['criteoo', shopAds],
      hosts: { 'trk.shop.example': 'criteo' },
    };
    expect(holdAll(bad).vendors).toHaveLength(builtInRules.length + 1);
    expect(hostsOf(bad)).toEqual(
      expect.arrayContaining(['.ads.example', 'b.example', 'trk.shop.example']),
    );
  });

  it.each([
    [null],
    [undefined],
    [[]],
    [7],
    [{ vendors: null }],
    [{ vendors: [null, { hold: 1 }] }],
  ])('can be read of anything: %j', (user) => {
    expect(holdAll(user).mode).toBe('opt-in');
    expect(hostsOf(user)).toEqual([]);
  });

  it('is each host in a text that is no JSON', () => {
    expect(hostsOf('{ "vendors": [{ "hold": [{ "host": ".ads.example" },] }')).toEqual([
      '.ads.example',
    ]);
  });

  it('can be read of what cannot be written as JSON', () => {
    const circle: Record<string, unknown> = {};
    circle.vendors = [circle];
    expect(hostsOf(circle)).toEqual([]);
  });
});
