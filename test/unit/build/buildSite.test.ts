// @vitest-environment node
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/build/buildSite';
import type { Site } from '../../../src/config/site';
import { withDefaults } from '../../../src/config/withDefaults';
import { locales } from '../../../src/locales/locales';
import type { OwnVendor, UserConfig } from '../../../src/types';
import { readyFiles } from './readyFiles';

const own: OwnVendor = {
  id: 'shop-ads',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  disclosure: { optOutUrl: 'https://ads.example/', ja: { company: '広告社', sent: ['番号'] } },
};

/** What the gate finds, as its code gets it. */
function gateOf(user: UserConfig): Site {
  const found: { data?: Site } = {};
  const use = (data: Site) => Object.assign(found, { data });
  runInContext(buildSite(user, readyFiles).get('kotowari.js') ?? '', createContext({ use }));
  if (!found.data) throw new Error('the gate has not run');
  return found.data;
}

const idsOf = (user: UserConfig) => gateOf(user).config.vendors.map(({ id }) => id);

describe('the files that kotowari build makes (issue 19)', () => {
  it('are the ready ones but for three: the gate, and what is told of the vendors', () => {
    const files = buildSite({}, readyFiles);
    const changed = [...files].filter(([name, text]) => readyFiles.get(name) !== text);
    expect(changed.map(([name]) => name)).toEqual([
      'kotowari.js',
      'kotowari-vendors-ja.js',
      'kotowari-vendors-en.js',
    ]);
  });

  it('hold the rules and rows of the vendors that are named, and of no others', () => {
    const user = { vendors: ['google-ads', 'criteo'] };
    expect(idsOf(user)).toEqual(['google-ads', 'criteo']);
    expect(gateOf(user).config.partners.map(({ id, vendor }) => [id, vendor])).toEqual([
      ['google', 'google-ads'],
      ['criteo', 'criteo'],
      ['google-llc', 'google-ads'],
    ]);
    const ja = buildSite(user, readyFiles).get('kotowari-vendors-ja.js');
    expect(ja).toContain('criteo:{');
    expect(ja).not.toContain('yahoo-ads');
  });

  it('hold the configuration, so that the page needs none', () => {
    const user = { policy: { url: '/p', version: '1' }, shop: { name: 'x' }, vendors: ['x'] };
    expect(gateOf(user).config).toEqual({
      ...withDefaults({ policy: user.policy, vendors: user.vendors }),
      partners: [{ row: 8, id: 'x', vendor: 'x' }],
    });
    expect(JSON.stringify(gateOf({ shop: { name: 'つむぎ堂' } }))).not.toContain('つむぎ堂');
  });

  it('treat a vendor of the own like a built-in one: what is told of it comes with the list', () => {
    const user = { vendors: ['criteo', own] };
    expect(idsOf(user)).toEqual(['criteo', 'shop-ads']);
    const files = buildSite(user, readyFiles);
    expect(files.get('kotowari.js')).not.toContain('https://ads.example/');
    expect(files.get('kotowari-vendors-ja.js')).toContain('広告社');
  });

  it('hold rows of the own with their names and links', () => {
    const partners = [{ id: 'ads', name: '広告', url: '/ads', vendor: 'shop-ads' }];
    const user = { vendors: [own], partners };
    expect(gateOf(user).config.partners).toEqual([{ row: 1, id: 'ads', vendor: 'shop-ads' }]);
    expect(buildSite(user, readyFiles).get('kotowari-vendors-ja.js')).toContain('"/ads"');
  });

  it.each<[string, UserConfig, string[]]>([
    ['all, where pages tell theirs', {}, ['en', 'ja', 'ko', 'partners-en', 'partners-ja']],
    ['one', { locale: 'ja' }, ['ja', 'partners-ja']],
    [
      'those that are offered',
      { locale: 'ja', locales: ['ko'] },
      ['ja', 'ko', 'partners-en', 'partners-ja'],
    ],
    ['the nearest to a country', { locale: 'en-GB' }, ['en', 'partners-en']],
  ])('speak the languages that are named: %s', (_, user, expected) => {
    const spoken = [...buildSite(user, readyFiles).keys()].filter((name) =>
      /^kotowari-(partners-)?(ja|en|ko)\.js$/.test(name),
    );
    expect(spoken.map((name) => name.slice('kotowari-'.length, -'.js'.length)).sort()).toEqual(
      expected,
    );
  });

  it('send records only where the shop wants them', () => {
    const names = (endpoint: string) => [
      ...buildSite({ records: { endpoint } }, readyFiles).keys(),
    ];
    expect(names('/records')).toContain('kotowari-records.js');
    expect(names('')).not.toContain('kotowari-records.js');
  });

  it('can be built of a page in any encoding, and inside one', () => {
    const gate = buildSite({ messages: { heading: '</script><!-- 断り' } }, readyFiles).get(
      'kotowari.js',
    );
    expect(gate).toMatch(/^[\p{ASCII}]*$/u);
    expect(gate).not.toMatch(/<\/script|<!--/);
    expect(gateOf({ messages: { heading: '断り</script>' } }).config.messages?.heading).toBe(
      '断り</script>',
    );
  });

  it('go into a folder that is named by a hash of them all', () => {
    const names = (user: UserConfig) => [...buildSite(user, readyFiles, true).keys()];
    const folders = (user: UserConfig) => [...new Set(names(user).map(posix.dirname))];
    expect(folders({})).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/)]);
    expect(names({}).map((name) => posix.basename(name))).toEqual([
      ...buildSite({}, readyFiles).keys(),
    ]);
    expect(names({})).toEqual(names({}));
    expect(folders({ policy: { url: '/p' } })).not.toEqual(folders({}));
  });

  it('know of every language that has a file', () => {
    const packs = readdirSync(new URL('../../../src/locales/packs', import.meta.url));
    expect(packs.sort()).toEqual(locales.map((locale) => `${locale}.ts`).sort());
  });
});
