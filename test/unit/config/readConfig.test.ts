import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { resolveVendorIds } from '../../../src/core/resolveVendorIds';
import type { OwnVendor, UserConfig } from '../../../src/types';
import { builtInRules } from '../../../vendors/rules';

const read = (user: unknown) => readConfig(user as UserConfig);
const idsOf = (user: UserConfig) => readConfig(user).vendors.map(({ id }) => id);
const rowsOf = (user: UserConfig) => readConfig(user).partners.map(({ row, id }) => [row, id]);

describe('a configuration that sets nothing', () => {
  it('uses the built-in vendors and the eleven listed rows', () => {
    expect(idsOf({})).toEqual(builtInRules.map(({ id }) => id));
    expect(rowsOf({})).toEqual([
      [1, 'google'],
      [2, 'yahoo-japan'],
      [3, 'criteo'],
      [4, 'google-llc'],
      [5, 'line'],
      [6, 'meta'],
      [7, 'microsoft'],
      [8, 'x'],
      [9, 'smartnews'],
      [10, 'microad'],
      [11, 'yahoo'],
    ]);
  });

  it('is opt-in, shows the notice, and keeps a choice for 180 days', () => {
    const { vendors, partners, ...rest } = readConfig({});
    expect(rest).toEqual({
      mode: 'opt-in',
      region: '',
      policy: { url: '', version: '' },
      locale: '',
      messages: {},
      storage: { name: 'kotowari', domain: 'host', days: 180 },
      hosts: {},
      google: {
        consentMode: 'basic',
        tagManager: 'hold',
        waitForUpdate: 500,
        region: [],
        urlPassthrough: false,
        adsDataRedaction: true,
        measurementIds: [],
      },
      meta: { early: 'no' },
      gate: 'full',
      locales: [],
      notice: { show: 'banner', position: 'bottom', theme: 'auto', button: false },
      signals: { gpc: true, dnt: false },
      records: { max: 50, endpoint: '' },
      debug: false,
    });
  });
});

describe('a configuration', () => {
  it('keeps what the site has set', () => {
    const user = {
      mode: 'opt-out',
      policy: { url: '/terms', version: '2026-11-01' },
      locale: 'en',
      messages: { allow: 'はい' },
      storage: { name: 'shop', days: 30 },
      hosts: { 'trk.shop.example': 'criteo' },
      google: {
        consentMode: 'advanced',
        tagManager: 'any',
        waitForUpdate: 2000,
        region: ['JP', 'US-CA'],
        urlPassthrough: true,
        adsDataRedaction: false,
        measurementIds: ['G-TESTSHOP01'],
      },
      meta: { early: 'send' },
      gate: 'tags',
      notice: { show: 'link', position: 'bottom', theme: 'auto', button: false },
      debug: true,
    } satisfies UserConfig;
    expect(readConfig(user)).toMatchObject(user);
  });

  it('fills in what a group of keys leaves out', () => {
    const config = readConfig({ policy: { version: '2' }, storage: { days: 1 } });
    expect(config.policy).toEqual({ url: '', version: '2' });
    expect(config.storage).toEqual({ name: 'kotowari', domain: 'host', days: 1 });
  });

  it('drops the rows of the vendors that are not used, and no other one', () => {
    expect(idsOf({ vendors: ['criteo', 'google-ads'] })).toEqual(['google-ads', 'criteo']);
    expect(rowsOf({ vendors: ['criteo', 'google-ads'] })).toEqual([
      [1, 'google'],
      [3, 'criteo'],
      [4, 'google-llc'],
    ]);
    expect(rowsOf({ vendors: ['google-analytics'] })).toEqual([]);
  });

  it('takes a vendor that is named twice once', () => {
    expect(idsOf({ vendors: ['meta', 'meta'] })).toEqual(['meta']);
  });

  it('takes for a host a vendor id, or another host that lends its rules', () => {
    const hosts = { 'trk.shop.example': 'criteo', 'meta.localhost': 'connect.facebook.net' };
    expect(readConfig({ hosts }).hosts).toEqual(hosts);
  });

  it('leaves the object of the site as it is', () => {
    const user = { vendors: ['criteo'], policy: { version: '1' } };
    const before = structuredClone(user);
    readConfig(user);
    expect(user).toEqual(before);
  });
});

const shopAds: OwnVendor = {
  id: 'shop-ads',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example', path: ['/t/'], query: { id: ['A'] } }, { host: ['b.example'] }],
  cookies: ['_shop_*'],
  storage: ['shop.key'],
  queues: ['shopq'],
  defines: ['ShopAds'],
  disclosure: {
    policyUrl: 'https://ads.example/policy',
    needsLogin: false,
    stops: 'use',
    ja: { company: '例の会社', sent: ['ご覧になったページのアドレス（URL）'] },
  },
};

describe('a vendor of the site’s own', () => {
  it('stands after the built-in ones, whole, and is used as they are', () => {
    const { vendors } = readConfig({ vendors: [shopAds, 'criteo'] });
    expect(vendors.map(({ id }) => id)).toEqual(['criteo', 'shop-ads']);
    expect(vendors[1]).toEqual(shopAds);
  });

  it('can be a host’s, and a row’s', () => {
    const config = readConfig({
      vendors: [shopAds],
      hosts: { 'trk.shop.example': 'shop-ads' },
      partners: [{ id: 'row-1', name: '例の会社', url: 'http://ads.example/', vendor: 'shop-ads' }],
    });
    expect(config.partners).toEqual([
      { row: 1, id: 'row-1', name: '例の会社', url: 'http://ads.example/', vendor: 'shop-ads' },
    ]);
    expect(resolveVendorIds(config, 'row-1')).toEqual(['shop-ads']);
  });

  it('needs no more than an id, a purpose and a host, and any part of its disclosure (R36)', () => {
    const { id, purposes } = shopAds;
    const least = { id, purposes, hold: [{ host: 'ads.example' }] };
    for (const disclosure of [undefined, {}, { ja: {} }, { en: { service: 'Ads' } }]) {
      const vendor = { ...least, ...(disclosure && { disclosure }) };
      expect(readConfig({ vendors: [vendor] }).vendors).toEqual([vendor]);
    }
  });

  it('takes the name of no built-in vendor, row or purpose, used or not', () => {
    const names = [
      ...builtInRules.map(({ id }) => id),
      'google',
      'google-llc',
      'yahoo',
      'advertising',
      'analytics',
    ];
    for (const id of names) {
      expect(() => read({ vendors: [{ ...shopAds, id }] }), id).toThrow('kotowari');
    }
    for (const purpose of ['criteo', 'google', 'shop-ads', 'other-ads']) {
      const vendors = [
        { ...shopAds, purposes: [purpose] },
        { ...shopAds, id: 'other-ads' },
      ];
      expect(() => read({ vendors }), purpose).toThrow('kotowari');
    }
    expect(() => read({ vendors: [shopAds, { ...shopAds }] })).toThrow('kotowari');
  });

  const host = { host: 'ads.example' };
  it.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an id in upper case', { id: 'Shop' }],
    ['an id with a space', { id: 'shop ads' }],
    ['an id with a line break', { id: 'shop\n' }],
    ['a number for an id', { id: 7 }],
    ['no purpose', { purposes: [] }],
    ['purposes left out', { purposes: undefined }],
    ['a purpose as a text', { purposes: 'advertising' }],
    ['nothing to hold', { hold: [] }],
    ['a rule as an object', { hold: host }],
    ['a rule without a host', { hold: [host, { path: '/t/' }] }],
    ['a rule with an empty list of hosts', { hold: [{ host: [] }] }],
    ['a host with a scheme', { hold: [{ host: 'https://ads.example' }] }],
    ['a host with a path', { hold: [{ host: 'ads.example/t' }] }],
    ['a host with a port', { hold: [{ host: 'ads.example:443' }] }],
    ['a host in upper case', { hold: [{ host: 'Ads.example' }] }],
    ['a host with a star', { hold: [{ host: '*.ads.example' }] }],
    ['a whole ending', { hold: [{ host: '.jp' }] }],
    ['a path without its slash', { hold: [{ ...host, path: 't/' }] }],
    ['a query as a text', { hold: [{ ...host, query: 'id' }] }],
    ['a misspelt key of a rule', { hold: [{ ...host, paht: '/t/' }] }],
    ['a misspelt key', { cookeis: ['_shop'] }],
    ['a cookie that is all star', { cookies: ['*'] }],
    ['cookies as a text', { cookies: '_shop' }],
    ['an exception, which would count for all', { never: [host] }],
    ['a name to keep, which would count for all', { keep: ['_fbp'] }],
    ['a signal', { signal: 'google' }],
    ['a disclosure as a text', { disclosure: 'unknown' }],
    ['what is sent as a text', { disclosure: { ja: { sent: 'all' } } }],
    ['a company as a number', { disclosure: { ja: { company: 1 } } }],
  ])('is refused with %s', (_, change) => {
    expect(() =>
      read({ vendors: [JSON.parse(JSON.stringify({ ...shopAds, ...change }))] }),
    ).toThrow('kotowari');
  });
});

describe('rows of the site’s own', () => {
  const row = { id: 'row-1', vendor: 'criteo' };

  it('take the place of the eleven, as far as their vendors are used', () => {
    const partners = [row, { id: 'row-2', vendor: 'meta' }];
    expect(rowsOf({ partners })).toEqual([
      [1, 'row-1'],
      [2, 'row-2'],
    ]);
    expect(rowsOf({ vendors: ['meta'], partners })).toEqual([[2, 'row-2']]);
    expect(rowsOf({ partners: [] })).toEqual([]);
  });

  it('never take the name of a vendor or a purpose away from it', () => {
    const config = readConfig({
      partners: [
        { id: 'meta', vendor: 'criteo' },
        { id: 'analytics', vendor: 'criteo' },
      ],
    });
    expect(resolveVendorIds(config, 'meta')).toEqual(['meta']);
    expect(resolveVendorIds(config, 'analytics')).toEqual(['google-analytics']);
  });

  it.each([
    ['no id', { vendor: 'criteo' }],
    ['no vendor', { id: 'row-1' }],
    ['an unknown vendor', { ...row, vendor: 'criteoo' }],
    ['a row for a vendor', { ...row, vendor: 'google-llc' }],
    ['an unknown key', { ...row, link: '/' }],
  ])('are refused with %s', (_, partner) => {
    expect(() => read({ partners: [partner] })).toThrow('kotowari');
  });
});

describe('the mode', () => {
  const mode = {
    default: 'opt-in',
    regions: { JP: 'opt-out', US: 'opt-out', 'US-CA': 'opt-in' },
  } as const;
  const modeIn = (region?: string) => readConfig({ mode, ...(region && { region }) }).mode;

  it('is that of the region that the site tells, else of its country, else the default', () => {
    expect(modeIn('JP')).toBe('opt-out');
    expect(modeIn('JP-13')).toBe('opt-out');
    expect(modeIn('US-TX')).toBe('opt-out');
    expect(modeIn('US-CA')).toBe('opt-in');
    expect(modeIn('DE')).toBe('opt-in');
    expect(modeIn()).toBe('opt-in');
  });

  it('is opt-in where nothing else is said', () => {
    expect(readConfig({ mode: {}, region: 'JP' }).mode).toBe('opt-in');
    expect(readConfig({ mode: { regions: { US: 'opt-out' } }, region: 'JP' }).mode).toBe('opt-in');
    expect(readConfig({ region: 'JP' }).mode).toBe('opt-in');
  });

  it.each(['jp', 'Japan', 'J', 'constructor', '', 'US-california'])(
    'is refused for the region "%s"',
    (region) => {
      expect(() => readConfig({ mode, region })).toThrow('kotowari');
    },
  );
});

describe('a configuration that is wrong', () => {
  it.each([
    ['nothing', null],
    ['no value at all', undefined],
    ['a text', 'opt-in'],
    ['a number', 1],
    ['true', true],
    ['a list', []],
    ['an unknown key', { vendor: ['criteo'] }],
    ['a key in upper case', { Mode: 'opt-in' }],
    ['vendors as a text', { vendors: 'criteo' }],
    ['vendors as an object', { vendors: { criteo: true } }],
    ['vendors as null', { vendors: null }],
    ['an unknown vendor id', { vendors: ['criteo', 'criteoo'] }],
    ['a vendor id with a line break', { vendors: ['criteo\n'] }],
    ['two ids in one text', { vendors: ['criteo|meta'] }],
    ['a row id for a vendor', { vendors: ['google-llc'] }],
    ['an id that is a number', { vendors: [1] }],
    ['an id that is a list', { vendors: [['criteo']] }],
    ['an unknown mode', { mode: 'ask' }],
    ['a mode that only begins right', { mode: 'opt-in!' }],
    ['a mode in a list', { mode: ['opt-in'] }],
    ['a policy as a text', { policy: '/terms' }],
    ['a policy as a list', { policy: ['/terms'] }],
    ['a policy without a value', { policy: null }],
    ['a policy version as a number', { policy: { version: 2 } }],
    ['an unknown key of the policy', { policy: { link: '/terms' } }],
    ['a locale as a number', { locale: 1 }],
    ['a message as a number', { messages: { allow: 1 } }],
    ['messages as a list', { messages: ['allow'] }],
    ['days as a text', { storage: { days: '180' } }],
    ['a name of storage as null', { storage: { name: null } }],
    ['an unknown key of storage', { storage: { day: 1 } }],
    ['a host with an unknown id', { hosts: { 'trk.shop.example': 'criteoo' } }],
    ['a host with a list', { hosts: { 'trk.shop.example': ['criteo'] } }],
    ['hosts as a list', { hosts: ['trk.shop.example'] }],
    ['an unknown Consent Mode', { google: { consentMode: 'on' } }],
    ['a region as a text', { google: { region: 'JP' } }],
    ['a region that is a number', { google: { region: [81] } }],
    ['a time to wait as a text', { google: { waitForUpdate: '500' } }],
    ['a redaction as a text', { google: { adsDataRedaction: 'true' } }],
    ['a measurement id as a text', { google: { measurementIds: 'G-1' } }],
    ['the name of a Google command', { google: { wait_for_update: 500 } }],
    ['an unknown way to load Meta early', { meta: { early: 'yes' } }],
    ['a notice as a text', { notice: 'link' }],
    ['an unknown way to show the notice', { notice: { show: 'wall' } }],
    ['a signal as a text', { signals: { gpc: 'true' } }],
    ['an unknown signal', { signals: { dns: true } }],
    ['an unknown mode of a region', { mode: { regions: { JP: 'ask' } } }],
    ['a misspelt key of the mode', { mode: { defualt: 'opt-in' } }],
    ['a host with a row', { hosts: { 'trk.shop.example': 'google-llc' } }],
    ['debug as a text', { debug: 'true' }],
    ['debug as a number', { debug: 1 }],
    ['the name of a method of objects', { constructor: 1, toString: 'x' }],
    ['a prototype', JSON.parse('{ "__proto__": { "mode": "opt-out" } }')],
  ])('throws: %s', (_, user) => {
    expect(() => read(user)).toThrow('kotowari');
  });
});
