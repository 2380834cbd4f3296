import { describe, expect, it } from 'vitest';
import { separateClarity } from '../../../src/config/separateClarity';
import type { VendorRules } from '../../../src/types';
import { rules as criteo } from '../../../vendors/criteo';
import { rules as microsoft } from '../../../vendors/microsoft';

const own: VendorRules = {
  id: 'shop-clarity',
  purposes: ['analytics'],
  hold: [{ host: 'www.clarity.ms', path: '/tag/' }],
  signal: 'clarity',
};

describe('Clarity as a vendor of the shop’s own', () => {
  it('takes its hosts and names from Microsoft, which is UET then (R17, R18)', () => {
    const [uet, clarity, other] = separateClarity([microsoft, own, criteo]);
    expect(uet).toMatchObject({ id: 'microsoft', signal: 'uet', cookies: ['_uet*'] });
    expect(JSON.stringify([uet?.hold, uet?.storage])).not.toMatch(/clarity|_cl/);
    expect(JSON.stringify(uet?.hold)).toContain('bat.bing.com');
    expect(clarity?.hold).toEqual([...own.hold, { host: '.clarity.ms' }]);
    expect(clarity?.cookies).toEqual(['_clck', '_clsk', '_cltk']);
    expect(other).toBe(criteo);
  });

  it.each([
    ['without Microsoft', [own, criteo]],
    ['without a Clarity of its own', [microsoft, criteo]],
  ])('changes nothing %s', (_, vendors) => {
    expect(separateClarity(vendors)).toBe(vendors);
  });

  it('leaves out no name of Clarity’s that the rules have (R18)', () => {
    const { host, names } = microsoft.clarity;
    expect(microsoft.hold).toContainEqual({ host });
    for (const name of names) expect([...microsoft.cookies, ...microsoft.storage]).toContain(name);
  });
});
