import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { pack } from '../../../src/locales/packs/ja';
import { listPartners } from '../../../src/partners/listPartners';
import { packs } from '../../../src/partners/packs';
import type { UserConfig } from '../../../src/types';
import { listRows } from '../../../src/ui/list/listRows';
import { fakeKotowari } from '../ui/fake-kotowari';

const own = {
  id: 'own',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  disclosure: { ja: { service: '例の広告' } },
};
const list = (user: UserConfig = {}) => listPartners(readConfig(user), packs.ja.facts);

describe('the partners of a terms page', () => {
  it('are those of the list that the notice opens, in the same order (R35)', () => {
    for (const user of [
      {},
      { vendors: ['google-analytics', 'line', own] },
    ] satisfies UserConfig[]) {
      const shown = listRows(fakeKotowari(user), pack);
      expect(list(user).map(({ id, name, url, sameAs }) => [id, name, url, sameAs])).toEqual(
        shown.map(({ id, name, url, sameAs }) => [id, name, url, sameAs]),
      );
      const sent = (rows: readonly { about: { sent?: readonly string[] } }[]) =>
        rows.map(({ about }) => [...(about.sent ?? [])].sort());
      expect(sent(list(user))).toEqual(sent(shown));
    }
  });

  it('have the https form of a listed http link, but not of another link in its place', () => {
    expect(list().find(({ id }) => id === 'smartnews')?.httpsUrl).toMatch(/^https:/);
    const partners = [
      { id: 'smartnews', vendor: 'smartnews', name: 'x', url: 'http://a.example/' },
    ];
    expect(list({ vendors: ['smartnews'], partners })[0]).toMatchObject({
      url: 'http://a.example/',
      httpsUrl: undefined,
    });
  });

  it('go by the name of their service where the shop lists none, else by their id', () => {
    const names = list({ vendors: [own, { ...own, id: 'other', disclosure: {} }] });
    expect(names.map(({ name }) => name)).toEqual(['例の広告', 'other']);
  });
});
