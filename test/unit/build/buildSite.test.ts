// @vitest-environment node
import { readdirSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../../src/build/buildSite';
import type { SiteData } from '../../../src/build/siteData';
import { locales } from '../../../src/locales/locales';
import type { OwnVendor, UserConfig } from '../../../src/types';
import { readyFiles } from './readyFiles';

const own: OwnVendor = {
  id: 'shop-ads',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  disclosure: { optOutUrl: 'https://ads.example/', ja: { company: '広告社', sent: ['番号'] } },
};

/** The data that the gate finds, as its code gets them. */
function gateOf(user: UserConfig): Pick<SiteData, 'site' | 'rules' | 'rows'> {
  const found: { data?: SiteData } = {};
  const use = (data: SiteData) => Object.assign(found, { data });
  runInContext(buildSite(user, readyFiles).get('kotowari.js') ?? '', createContext({ use }));
  if (!found.data) throw new Error('the gate has not run');
  return found.data;
}

const idsOf = (user: UserConfig) => gateOf(user).rules.map(({ id }) => id);

describe('the files that kotowari build makes (issue 19)', () => {
  it('are the ready ones where nothing is configured, but for records, which nobody wants', () => {
    const files = buildSite({}, readyFiles);
    const changed = [...readyFiles].filter(([name, text]) => files.get(name) !== text);
    expect(changed.map(([name]) => name)).toEqual(['kotowari-records.js']);
  });

  it('hold the rules and rows of the vendors that are named, and of no others', () => {
    const user = { vendors: ['google-ads', 'criteo'] };
    expect(idsOf(user)).toEqual(['google-ads', 'criteo']);
    expect(gateOf(user).rows).toEqual({
      google: 'google-ads',
      criteo: 'criteo',
      'google-llc': 'google-ads',
    });
    const ja = buildSite(user, readyFiles).get('kotowari-ja.js');
    expect(ja).toContain('criteo:{');
    expect(ja).not.toContain('yahoo-ads');
  });

  it('hold the configuration, so that the page needs none', () => {
    const user = { policy: { url: '/p', version: '1' }, shop: { name: 'x' }, vendors: ['x'] };
    expect(gateOf(user).site.config).toEqual({ policy: { url: '/p', version: '1' } });
  });

  it('treat a vendor of the own like a built-in one: what is told of it comes with the list', () => {
    const user = { vendors: ['criteo', own] };
    expect(idsOf(user)).toEqual(['criteo', 'shop-ads']);
    const files = buildSite(user, readyFiles);
    expect(files.get('kotowari.js')).not.toContain('https://ads.example/');
    expect(files.get('kotowari-ja.js')).toContain('広告社');
  });

  it('hold rows of the own with their names and links', () => {
    const partners = [{ id: 'ads', name: '広告', url: '/ads', vendor: 'shop-ads' }];
    expect(gateOf({ vendors: [own], partners }).rows).toEqual({ ads: 'shop-ads' });
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
    expect(gateOf({ messages: { heading: '断り</script>' } }).site.config.messages?.heading).toBe(
      '断り</script>',
    );
  });

  it('bear one hash of all in their names, and call each other by it', () => {
    const names = (user: UserConfig) => [...buildSite(user, readyFiles, true).keys()];
    const [mark] = names({}).flatMap(
      (name) => /^kotowari(\.[0-9a-f]{8})\.js$/.exec(name)?.[1] ?? [],
    );
    expect(names({})).toContain(`kotowari-partners${mark}.css`);
    expect(buildSite({}, readyFiles, true).get(`kotowari-ui${mark}.js`)).toBe(
      `import{t}from"./kotowari-shared${mark}.js";import("./kotowari-list${mark}.js");t();\n`,
    );
    expect(names({})).toEqual(names({}));
    expect(names({ locale: 'ja' })).not.toContain(`kotowari${mark}.js`);
  });

  it('know of every language that has a file', () => {
    const packs = readdirSync(new URL('../../../src/locales/packs', import.meta.url));
    expect(packs.sort()).toEqual(locales.map((locale) => `${locale}.ts`).sort());
  });
});
