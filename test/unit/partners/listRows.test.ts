import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { findCommon } from '../../../src/partners/findCommon';
import { listRows } from '../../../src/partners/listRows';
import { rowsOf } from '../../../src/partners/rowsOf';
import type { UserConfig } from '../../../src/types';
import { en } from '../../../vendors/en';
import { ja } from '../../../vendors/ja';
import { makeCatalogue } from '../../../vendors/makeCatalogue';
import { listedPartners } from '../../../vendors/partners';

const own = {
  id: 'own',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  disclosure: { ja: { company: '株式会社例', service: '例の広告', sent: ['住所'] } },
};
const catalogues = { ja: makeCatalogue('ja', ja), en: makeCatalogue('en', en) };
const list = (user: UserConfig = {}, locale = 'ja') =>
  listRows(readConfig(user), locale === 'ja' ? catalogues.ja : catalogues.en, locale);
const find = (id: string, user: UserConfig = {}, locale = 'ja') => {
  const row = list(user, locale).find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('the rows of a site', () => {
  it('are Google Analytics, then the listed rows in the shop’s order, with name and link (R35)', () => {
    const [first, ...others] = list();
    expect(first).toMatchObject({ id: 'google-analytics', isListed: false });
    expect(others.map(({ name, url }) => [name.text, url])).toEqual(
      listedPartners.map(({ name, url }) => [name, url]),
    );
    expect(others.every(({ isListed }) => isListed)).toBe(true);
  });

  it('are as many as the notice counts', () => {
    for (const user of [{}, { vendors: ['google-ads', own] }] satisfies UserConfig[]) {
      expect(rowsOf(readConfig(user))).toHaveLength(list(user).length);
    }
  });

  it('have no row for a vendor that the site does not use', () => {
    const partners = [{ id: 'gone', vendor: 'meta', name: 'Gone' }];
    const site = readConfig({ vendors: ['criteo'] });
    expect(
      listRows({ ...site, partners: [{ row: 1, ...partners[0] } as never] }, catalogues.ja, 'ja'),
    ).toMatchObject([{ id: 'criteo' }]);
  });

  it('say of a later row of the same vendor whose company it is', () => {
    expect(list().flatMap(({ id, sameAs }) => (sameAs ? [[id, sameAs]] : []))).toEqual([
      ['google-llc', 'Google'],
      ['yahoo', 'Yahoo!Japan'],
    ]);
  });

  it('have the https form of a listed http link, but not of another link in its place', () => {
    expect(find('smartnews').httpsUrl).toMatch(/^https:/);
    const partners = [
      { id: 'smartnews', vendor: 'smartnews', name: 'x', url: 'http://a.example/' },
    ];
    const row = find('smartnews', { vendors: ['smartnews'], partners });
    expect([row.url, row.httpsUrl]).toEqual(['http://a.example/', undefined]);
  });

  it('go by the name of their service where the shop lists none, else by their id', () => {
    const names = list({ vendors: [own, { ...own, id: 'other', disclosure: {} }] });
    expect(names.map(({ name }) => name.text)).toEqual(['例の広告', 'other']);
  });
});

describe('what is told of a partner', () => {
  it('is in the reader’s language, and says nothing of it then (R64)', () => {
    expect(find('criteo').company).toEqual({
      text: 'CRITEO株式会社（本社はフランスのCriteo S.A.）',
    });
    expect(find('criteo', {}, 'en').company).toEqual({
      text: 'CRITEO K.K. (head office: Criteo S.A., France)',
    });
  });

  it('is English for other readers, and marked as such; names are marked as what they are', () => {
    const row = find('criteo', {}, 'ko');
    expect(row.company?.lang).toBe('en');
    expect(row.name).toEqual({ text: 'Criteo株式会社', lang: 'ja' });
    expect(find('google', {}, 'ko').name.lang).toBe('en');
    expect(find('google', {}, 'en').name.lang).toBeUndefined();
  });

  it('is of a vendor of the site’s own in the best language that there is, text by text', () => {
    expect(find('own', { vendors: [own] }, 'en')).toMatchObject({
      company: { text: '株式会社例', lang: 'ja' },
      sent: { text: ['住所'], lang: 'ja' },
      name: { text: '例の広告', lang: 'ja' },
    });
    const both = { ...own.disclosure, en: { company: 'Example Inc.', service: 'unknown' } };
    const row = find('own', { vendors: [{ ...own, disclosure: both }] }, 'en');
    expect(row.company).toEqual({ text: 'Example Inc.' });
    expect(row.service).toEqual({ text: '例の広告', lang: 'ja' });
    expect(row.shopPurpose).toBeUndefined();
  });

  it('leaves out what is unknown, empty or unsaid', () => {
    const disclosure = { optOutUrl: 'unknown', stops: 'unknown', ja: { sent: [], company: '' } };
    const row = find('own', { vendors: [{ ...own, disclosure } as unknown as typeof own] });
    expect(Object.keys(row).sort()).toEqual(['id', 'isListed', 'name', 'purposes', 'vendor']);
  });
});

describe('what every partner receives', () => {
  it('is what all built-in ones have in common, whatever a site says of its own', () => {
    const common = findCommon(list({ vendors: ['criteo', 'line', own] }), catalogues.ja);
    expect(common?.text).toContain('ご覧になった日時');
    expect(common?.lang).toBeUndefined();
    expect(findCommon(list({}, 'ko'), catalogues.en)?.lang).toBe('en');
  });

  it('is nothing where there is one vendor alone', () => {
    expect(findCommon(list({ vendors: ['criteo'] }), catalogues.ja)).toBeUndefined();
    expect(findCommon(list({ vendors: ['google-ads'] }), catalogues.ja)).toBeUndefined();
  });
});
