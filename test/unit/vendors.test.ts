import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/gate/rules';
import type { Disclosure, UrlRule, Vendor } from '../../src/types';
import { disclosures } from '../../vendors/disclosures';
import { en } from '../../vendors/en';
import * as vendors from '../../vendors/index';
import { ja } from '../../vendors/ja';
import { kept } from '../../vendors/kept';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';
import { tagManagerRules } from '../../vendors/tag-managers';
import { listedRows } from '../fixtures/listed-rows';
import { carried, held, never } from '../fixtures/vendor-urls';

const folder = join(import.meta.dirname, '../../vendors');
const notVendors = [
  ...['index.ts', 'makeCatalogue.ts', 'rules.ts', 'disclosures.ts', 'ja.ts', 'en.ts', 'kept.ts'],
  ...['rows.ts', 'partners.ts', 'tag-managers.ts', 'catalogue.ja.ts', 'catalogue.en.ts'],
];
const all: readonly Vendor[] = Object.values(vendors);
const each = all.map((vendor) => [vendor.rules.id, vendor] as const);
const match = createMatcher(builtInRules, tagManagerRules, {});

/** Links of any kind that the product shows. */
const links = [
  ...all.flatMap(({ disclosure }) => [disclosure.policyUrl, disclosure.optOutUrl]),
  ...[...listedPartners, analyticsRow].flatMap(({ url, httpsUrl }) => [url, httpsUrl ?? url]),
].filter((url) => url !== 'unknown');

/** The fields of R35 that a disclosure leaves empty or does not have. */
function gaps({ disclosure: facts, ja, en }: Vendor): string[] {
  const found = ['policyUrl', 'optOutUrl', 'needsLogin', 'stops'].filter(
    (key) => !(key in facts) || Object.getOwnPropertyDescriptor(facts, key)?.value === '',
  );
  for (const [language, text] of Object.entries({ ja, en })) {
    const entries: [string, string][] = [
      ['company', text?.company],
      ['service', text?.service],
      ['sent', text?.sent?.every((entry) => entry.trim()) ? text.sent.join() : ''],
      ['shopPurpose', text?.shopPurpose],
      ['vendorPurpose', text?.vendorPurpose],
      ['optOutNote', [text?.optOutNote].flat().join('')],
    ];
    found.push(
      ...entries.filter(([, value]) => !value?.trim()).map(([key]) => `${language}.${key}`),
    );
  }
  return found;
}

/** Each host and each path of a list of rules as a rule of its own. */
function split(rules: readonly UrlRule[] = []): UrlRule[] {
  return rules.flatMap((rule) =>
    [rule.host]
      .flat()
      .flatMap((host) => [rule.path ?? ''].flat().map((path) => ({ ...rule, host, path }))),
  );
}

describe('the registry of vendors', () => {
  it('gives every vendor an id of its own, which is its file name (R36)', () => {
    const ids = all.map(({ rules }) => rules.id);
    const files = readdirSync(folder).filter((file) => !notVendors.includes(file));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('exports each file under its name in camel case, one line each', () => {
    const lines = all.map(({ rules }) => {
      const name = rules.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return `export * as ${name} from './${rules.id}';`;
    });
    expect(readFileSync(join(folder, 'index.ts'), 'utf8').trim().split('\n').sort()).toEqual(
      lines.sort(),
    );
  });

  it('puts Google Analytics first, then the vendors by their first listed row, then the rest', () => {
    expect(builtInRules.slice(0, 10).map(({ id }) => id)).toEqual([
      'google-analytics',
      'google-ads',
      'yahoo-ads',
      'criteo',
      'line',
      'meta',
      'microsoft',
      'x',
      'smartnews',
      'microad',
    ]);
  });

  it('is plain data, which survives JSON', () => {
    for (const value of [
      builtInRules,
      builtInRows,
      tagManagerRules,
      ...all.map((each) => ({ ...each })),
    ]) {
      expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
    }
  });

  it('stands in every list of vendors, in one order (R36)', () => {
    const ids = builtInRules.map(({ id }) => id);
    expect([...ids].sort()).toEqual(all.map(({ rules }) => rules.id).sort());
    for (const list of [disclosures, ja, en, kept]) expect(Object.keys(list)).toEqual(ids);
    for (const { rules, ...vendor } of all) {
      expect(builtInRules).toContain(rules);
      expect(disclosures[rules.id]).toBe(vendor.disclosure);
      expect(ja[rules.id]).toBe(vendor.ja);
      expect(en[rules.id]).toBe(vendor.en);
      expect(kept[rules.id]).toBe(vendor.kept);
    }
  });

  it('gives Google Analytics the purpose of analytics, and each listed partner that of advertising', () => {
    const listed = [analyticsRow, ...listedPartners].map(({ vendor }) => vendor);
    for (const { id, purposes } of builtInRules) {
      expect(purposes.length).toBeGreaterThan(0);
      if (!listed.includes(id)) continue;
      expect(purposes).toEqual([id === 'google-analytics' ? 'analytics' : 'advertising']);
    }
  });

  it.each(each)(
    '%s: exports its rules, globals, facts and texts, and nothing else',
    (_, vendor) => {
      const names = Object.keys(vendor).filter((name) => name !== 'globals');
      expect(names.sort()).toEqual(['disclosure', 'en', 'ja', 'kept', 'rules']);
    },
  );

  it.each(each)(
    '%s: has no name twice, none empty, and none that matches everything',
    (_, vendor) => {
      const { cookies, storage, keep, queues, defines } = vendor.rules;
      for (const names of [cookies, storage, keep, queues, defines]) {
        expect(new Set(names).size).toBe(names?.length ?? 0);
        for (const name of names ?? []) expect(name).toMatch(/^[\w.$]{2,}[\w.$*]*$/);
      }
      expect(cookies ?? []).not.toContain('cookietest');
    },
  );
});

describe('the listed partners', () => {
  it('are the eleven rows, names and links as the shop lists them (R35)', () => {
    const shown = [analyticsRow, ...listedPartners].map(({ name, url }) => ({ name, url }));
    expect(shown).toEqual(listedRows);
    expect(listedPartners.map(({ row, vendor }) => [row, vendor])).toEqual([
      [1, 'google-ads'],
      [2, 'yahoo-ads'],
      [3, 'criteo'],
      [4, 'google-ads'],
      [5, 'line'],
      [6, 'meta'],
      [7, 'microsoft'],
      [8, 'x'],
      [9, 'smartnews'],
      [10, 'microad'],
      [11, 'yahoo-ads'],
    ]);
  });

  it('have ids of their own, which lead to a vendor and to no other one (R35)', () => {
    const ids = builtInRules.map(({ id }) => id);
    expect(new Set(listedPartners.map(({ id }) => id)).size).toBe(11);
    for (const { id, vendor } of listedPartners) {
      expect(ids).toContain(vendor);
      if (ids.includes(id)) expect(vendor).toBe(id);
    }
    expect(Object.entries(builtInRows)).toEqual(
      listedPartners.map(({ id, vendor }) => [id, vendor]),
    );
  });

  it('keep a plain http link as listed, with its https form beside it (R35)', () => {
    for (const { url, httpsUrl } of listedPartners) {
      expect(httpsUrl).toBe(url.startsWith('http:') ? url.replace('http:', 'https:') : undefined);
    }
    expect(listedPartners.filter(({ httpsUrl }) => httpsUrl)).toHaveLength(3);
  });
});

describe('the disclosures', () => {
  it.each(each)('%s: has every field of R35 in Japanese and in English (R36)', (_, vendor) => {
    expect(gaps(vendor)).toEqual([]);
    expect(vendor.en.sent).toHaveLength(vendor.ja.sent.length);
    expect(vendor.ja.sent.length).toBeGreaterThan(4);
  });

  it('would not pass with a field missing or empty (R36)', () => {
    const { criteo }: Record<string, Vendor> = vendors;
    if (!criteo) throw Error('no vendor to try it with');
    const { disclosure, ja, en } = criteo;
    const withoutStops: Disclosure = { ...disclosure };
    Reflect.deleteProperty(withoutStops, 'stops');
    expect(gaps({ ...criteo, disclosure: withoutStops })).toEqual(['stops']);
    expect(gaps({ ...criteo, disclosure: { ...disclosure, policyUrl: '' } })).toEqual([
      'policyUrl',
    ]);
    expect(gaps({ ...criteo, ja: { ...ja, company: ' ' } })).toEqual(['ja.company']);
    expect(gaps({ ...criteo, en: { ...en, sent: [] } })).toEqual(['en.sent']);
  });

  it.each(each)('%s: explains the words Cookie, URL and IP address (R36)', (_, { ja }) => {
    const sent = ja.sent.join('\n');
    for (const line of ja.sent.filter((entry) => entry.includes('Cookie'))) {
      expect(line).toContain('ブラウザーに保存される目印の番号');
    }
    expect(sent).toContain('ページのアドレス（URL）');
    expect(sent).toContain('インターネットの接続元の番号（IPアドレス）');
  });

  it.each(each)('%s: is written in sentences of at most 50 characters (R36)', (_, { ja }) => {
    const { optOutNote, shopPurpose, vendorPurpose } = ja;
    for (const sentence of `${optOutNote}${shopPurpose}。${vendorPurpose}`.split('。')) {
      // The way through the LINE app is one chain of names.
      if (!sentence.includes('→')) expect([...sentence].length, sentence).toBeLessThanOrEqual(50);
    }
  });

  it('names the companies as they are today (R35)', () => {
    const companies = Object.fromEntries(all.map(({ rules, ja }) => [rules.id, ja.company]));
    expect(companies).toMatchObject({
      'google-ads': 'Google LLC',
      'yahoo-ads': 'LINEヤフー株式会社',
      line: 'LINEヤフー株式会社',
      x: 'X Corp.（旧 Twitter, Inc.）',
    });
  });

  it.each(each)('%s: says when its pages were last read, or that nobody has', (_, vendor) => {
    const { checkedOn } = vendor.disclosure;
    if (checkedOn === 'unknown') return;
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Date.parse(checkedOn)).toBeLessThanOrEqual(Date.now());
  });

  it.each(each)(
    '%s: tells of every cookie and entry that its rules name, and of no other (R36)',
    (_, { rules, kept }) => {
      const fits = (name: string, pattern: string) =>
        RegExp(`^${pattern.replace(/\*/g, '.*')}$`).test(name);
      for (const [names, isStored] of [
        [rules.cookies, undefined],
        [rules.storage, true],
      ] as const) {
        const told = kept.filter((entry) => !entry.host && entry.isStored === isStored);
        for (const pattern of names ?? []) {
          expect(
            told.some(({ name }) => fits(name, pattern)),
            pattern,
          ).toBe(true);
        }
        for (const { name } of told) {
          const all = [...(names ?? []), ...(rules.keep ?? [])];
          expect(
            all.some((pattern) => fits(name, pattern)),
            name,
          ).toBe(true);
        }
      }
    },
  );

  it('links over https alone', () => {
    for (const { disclosure } of all) {
      for (const url of [disclosure.policyUrl, disclosure.optOutUrl]) {
        if (url !== 'unknown') expect(new URL(url).protocol).toBe('https:');
      }
    }
  });

  it('asks for no login but where there is no other way, and then says so (R35)', () => {
    const needing = all.filter(({ disclosure }) => disclosure.needsLogin === true);
    expect(needing.map(({ rules }) => rules.id)).toEqual(['meta']);
    expect(needing[0]?.ja.optOutNote).toContain('このサイトの設定で止めて');
  });
});

describe('the rules of all vendors together', () => {
  it.each(Object.entries(held))('hold %s (R89)', (url, ids) => {
    const found = match(url);
    expect([...(found?.vendors ?? [])].sort()).toEqual(ids);
    expect(found?.isTagManager).toBe(false);
  });

  it.each(carried)('know %s as a tag manager, and no vendor (R89)', (url) => {
    expect(match(url)).toEqual({ vendors: [], isTagManager: true });
  });

  it.each(never)('never hold %s (R90)', (url) => {
    expect(match(url)).toBeNull();
  });

  it.each([...new Set(links)])('never hold the link %s that the product shows (R90)', (url) => {
    expect(match(url)).toBeNull();
  });

  it.each(each)('hold nothing for %s that no URL of the table needs', (_, { rules }) => {
    for (const rule of split(rules.hold)) {
      const alone = createMatcher([{ ...rules, hold: [rule], never: [] }], [], {});
      expect(
        Object.keys(held).some((url) => alone(url)),
        JSON.stringify(rule),
      ).toBe(true);
    }
  });

  it.each(each)('let nothing of %s pass that was not held in the first place', (_, { rules }) => {
    for (const rule of split(rules.never)) {
      const alone = createMatcher([{ ...rules, hold: [rule], never: [] }], [], {});
      const without = createMatcher([{ ...rules, never: [] }], [], {});
      const urls = [...never, ...links].filter((url) => alone(url));
      expect(
        urls.some((url) => without(url)),
        JSON.stringify(rule),
      ).toBe(true);
    }
  });
});
