import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../src/debug/findGaps';
import type { UserConfig } from '../../../src/types';

const own = { id: 'own', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };
const text = {
  company: '株式会社例',
  service: '例の広告',
  sent: ['日時'],
  shopPurpose: '広告のため',
  vendorPurpose: 'unknown',
};
const whole = {
  policyUrl: 'unknown',
  optOutUrl: 'https://ads.example/stop',
  needsLogin: false,
  stops: 'unknown',
} as const;
const paths = (config: UserConfig, locale = 'ja') =>
  findGaps(config, locale).map(({ path }) => path);

describe('what a configuration leaves unsaid (R36)', () => {
  it('is nothing for built-in vendors, and for one that says all or that nobody knows', () => {
    expect(paths({})).toEqual([]);
    expect(paths({ vendors: ['criteo', { ...own, disclosure: { ...whole, ja: text } }] })).toEqual(
      [],
    );
  });

  it('is each item of a vendor that says nothing, in the language of the page', () => {
    expect(paths({ vendors: [own] }, 'ja-JP')).toEqual(
      [
        'policyUrl',
        'optOutUrl',
        'needsLogin',
        'stops',
        ...Object.keys(text).map((key) => `ja.${key}`),
      ].map((key) => `vendors[0].disclosure.${key}`),
    );
    const inJapanese = { vendors: [{ ...own, disclosure: { ...whole, ja: text } }] };
    expect(paths(inJapanese, 'ko')).toEqual(
      Object.keys(text).map((key) => `vendors[0].disclosure.en.${key}`),
    );
  });

  it('is the link of a row that leads nowhere', () => {
    const { optOutUrl, ...without } = whole;
    const vendors = [{ ...own, disclosure: { ...without, ja: text } }];
    const partners = [{ id: 'row', vendor: 'own', name: '例' }];
    expect(paths({ vendors, partners })).toEqual([
      'vendors[0].disclosure.optOutUrl',
      'partners[0].url',
    ]);
  });
});
