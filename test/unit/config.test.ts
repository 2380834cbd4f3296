import { describe, expect, it } from 'vitest';
import { readConfig, type UserConfig } from '../../src/config';

const read = (user: unknown) => readConfig(user as UserConfig);
const idsOf = (user: UserConfig) => readConfig(user).vendors.map(({ id }) => id);
const rowsOf = (user: UserConfig) => readConfig(user).partners.map(({ row, id }) => [row, id]);

describe('a configuration that sets nothing', () => {
  it('uses the ten vendors and the eleven listed rows', () => {
    expect(idsOf({})).toHaveLength(10);
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
      policy: { url: '', version: '' },
      locale: '',
      messages: {},
      storage: { name: 'kotowari', days: 180 },
      hosts: {},
      google: { tagManager: 'hold' },
      gate: 'full',
      locales: [],
      notice: { show: 'banner', position: 'bottom', theme: 'auto', button: false },
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
      google: { tagManager: 'any' },
      gate: 'tags',
      notice: { show: 'link', position: 'bottom', theme: 'auto', button: false },
      debug: true,
    } satisfies UserConfig;
    expect(readConfig(user)).toMatchObject(user);
  });

  it('fills in what a group of keys leaves out', () => {
    const config = readConfig({ policy: { version: '2' }, storage: { days: 1 } });
    expect(config.policy).toEqual({ url: '', version: '2' });
    expect(config.storage).toEqual({ name: 'kotowari', days: 1 });
  });

  it('drops the rows of the vendors that are not used, and no other one', () => {
    expect(idsOf({ vendors: ['criteo', 'google-ads'] })).toEqual(['google-ads', 'criteo']);
    expect(rowsOf({ vendors: ['criteo', 'google-ads'] })).toEqual([
      [1, 'google'],
      [3, 'criteo'],
      [4, 'google-llc'],
    ]);
    expect(rowsOf({ vendors: ['google-analytics'] })).toEqual([]);
    expect(idsOf({ vendors: [] })).toEqual([]);
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
    ['a notice as a text', { notice: 'link' }],
    ['an unknown way to show the notice', { notice: { show: 'wall' } }],
    ['debug as a text', { debug: 'true' }],
    ['debug as a number', { debug: 1 }],
    ['the name of a method of objects', { constructor: 1, toString: 'x' }],
    ['a prototype', JSON.parse('{ "__proto__": { "mode": "opt-out" } }')],
  ])('throws: %s', (_, user) => {
    expect(() => read(user)).toThrow('kotowari');
  });
});
