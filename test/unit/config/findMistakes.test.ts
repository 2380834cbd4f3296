import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../src/config/configSchema';
import { findMistakes } from '../../../src/config/findMistakes';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { readConfig } from '../../../src/config/readConfig';
import type { UserConfig } from '../../../src/types';
import { builtInRules } from '../../../vendors/rules';

const messageOf = (config: unknown) => findMistakes(config)?.message;
const ids = builtInRules.map(({ id }) => `"${id}"`).join(', ');

describe('the sentence about a bad configuration', () => {
  it('is none when nothing is wrong', () => {
    expect(findMistakes({})).toBeNull();
    expect(findMistakes({ vendors: ['criteo'], policy: { version: '1' } })).toBeNull();
  });

  it('says which item of a list is unknown, and what was meant', () => {
    expect(messageOf({ vendors: ['meta', 'line', 'x', 'criteoo'] })).toBe(
      'kotowari: vendors[3]: unknown value "criteoo". Did you mean "criteo"?',
    );
  });

  it('says which key is unknown, at the top and deeper, and what was meant', () => {
    expect(messageOf({ vendor: [] })).toBe(
      'kotowari: vendor: unknown key "vendor". Did you mean "vendors"?',
    );
    expect(messageOf({ policy: { versoin: '1' } })).toBe(
      'kotowari: policy.versoin: unknown key "versoin". Did you mean "version"?',
    );
  });

  it('takes upper case for a slip', () => {
    expect(messageOf({ vendors: ['CRITEO'] })).toMatch(/unknown value "CRITEO". .*"criteo"\?$/);
    expect(messageOf({ Locale: 'ja' })).toMatch(/"locale"\?$/);
  });

  it('lists what there is when nothing is near', () => {
    expect(messageOf({ vendors: ['unheard-of-network'] })).toBe(
      `kotowari: vendors[0]: unknown value "unheard-of-network". Write one of: ${ids}.`,
    );
    expect(messageOf({ mode: 'always' })).toBe(
      'kotowari: mode: unknown value "always". Write one of: "opt-in", "opt-out".',
    );
    expect(messageOf({ gate: 'most' })).toBe(
      'kotowari: gate: unknown value "most". Write one of: "full", "tags", "marked".',
    );
    expect(messageOf({ google: { tagManager: 'always' } })).toBe(
      'kotowari: google.tagManager: unknown value "always". Write one of: "hold", "any", "run".',
    );
    expect(messageOf({ google: { consentMode: 'advance' } })).toBe(
      'kotowari: google.consentMode: unknown value "advance". Did you mean "advanced"?',
    );
    expect(messageOf({ google: { region: 'JP' } })).toBe(
      'kotowari: google.region: expected a list: [ … ], but found "JP".',
    );
    expect(messageOf({ gate: { toString: 1 } })).toBe(
      'kotowari: gate: unknown value {"toString":1}. Write one of: "full", "tags", "marked".',
    );
    expect(messageOf({ meta: { early: true } })).toBe(
      'kotowari: meta.early: unknown value true. Write one of: "no", "drop", "send".',
    );
    expect(messageOf({ somethingElse: 1 })).toBe(
      'kotowari: somethingElse: unknown key "somethingElse". Write one of: "vendors", "partners", "mode", "region", "policy", "shop", "locale", "locales", "messages", "storage", "hosts", "google", "meta", "gate", "notice", "signals", "records", "debug", "$schema".',
    );
  });

  it('does not guess a name that has no letter in common with what was written', () => {
    for (const id of ['fb', 'ga', '1', '']) {
      expect(messageOf({ vendors: [id] })).toBe(
        `kotowari: vendors[0]: unknown value "${id}". Write one of: ${ids}.`,
      );
    }
  });

  it('says for a host that a known host is right, too', () => {
    expect(messageOf({ hosts: { 'trk.shop.example': 'criteoo' } })).toBe(
      'kotowari: hosts.trk.shop.example: unknown value "criteoo". Did you mean "criteo"? A known host is right, too.',
    );
  });

  it.each([
    [null, 'configuration: expected an object: { … }, but found null.'],
    [undefined, 'configuration: expected an object: { … }, but found undefined.'],
    [[], 'configuration: expected an object: { … }, but found [].'],
    ['opt-in', 'configuration: expected an object: { … }, but found "opt-in".'],
    [{ vendors: 'criteo' }, 'vendors: expected a list: [ … ], but found "criteo".'],
    [{ vendors: {} }, 'vendors: expected a list: [ … ], but found {}.'],
    [{ policy: '/terms' }, 'policy: expected an object: { … }, but found "/terms".'],
    [
      { policy: { version: 2 } },
      'policy.version: expected a text in quotation marks, but found 2.',
    ],
    [{ locale: null }, 'locale: expected a text in quotation marks, but found null.'],
    [{ storage: { days: 'many' } }, 'storage.days: expected a number, but found "many".'],
    [{ debug: 'yes' }, 'debug: expected true or false, but found "yes".'],
    [
      { messages: { allow: 1 } },
      'messages.allow: expected a text in quotation marks, but found 1.',
    ],
  ])('says what was found and what was expected: %j', (config, advice) => {
    expect(messageOf(config)).toBe(`kotowari: ${advice}`);
  });

  it('is one line for each thing that is wrong, at every depth (R108)', () => {
    const bad = {
      mode: 'opt-in',
      debug: 1,
      vendors: ['criteoo', { id: 'shop-ads', purposes: ['advertising'], hold: [{ paht: '/' }] }],
      hosts: { 'trk.shop.example': 'metaa', 'a.shop.example': 'meta' },
      storage: { name: 'a' },
    };
    expect(messageOf(bad)?.split('\n')).toEqual([
      'kotowari: debug: expected true or false, but found 1.',
      'kotowari: vendors[0]: unknown value "criteoo". Did you mean "criteo"?',
      'kotowari: vendors[1].hold[0].paht: unknown key "paht". Write one of: "host", "path", "query".',
      expect.stringContaining('kotowari: vendors[1].hold[0].host: missing or empty. Write a host'),
      expect.stringContaining('kotowari: storage.name: "a" cannot stand here. Write three letters'),
      'kotowari: hosts.trk.shop.example: unknown value "metaa". Did you mean "meta"? A known host is right, too.',
      'kotowari: hosts.a.shop.example: "vendors" leaves "meta" out, so nothing is held for this host. Add "meta" to "vendors".',
    ]);
  });

  it.each([
    [{ vendors: [] }, 'vendors: missing or empty. Write the ids of the vendors'],
    [{ locale: 'Japanese!' }, 'locale: "Japanese!" cannot stand here. Write one of the languages'],
    [{ locale: '' }, 'locale: "" cannot stand here. Write one of'],
    [{ locales: ['ja', 'e'] }, 'locales[1]: "e" cannot stand here. Write one of'],
    [{ locale: 'jp' }, 'locale: "jp" cannot stand here. Did you mean "ja"?'],
    [{ storage: { name: '' } }, 'storage.name: "" cannot stand here. Write three letters'],
    [{ storage: { name: '_ga' } }, 'storage.name: "_ga" cannot stand here. Write three letters'],
    [{ storage: { name: 'my choice' } }, 'storage.name: "my choice" cannot stand here.'],
    [
      { storage: { days: 0 } },
      'storage.days: 0 cannot stand here. Write a whole number, 1 or more',
    ],
    [{ storage: { days: 1.5 } }, 'storage.days: 1.5 cannot stand here.'],
    [
      { records: { max: -1 } },
      'records.max: -1 cannot stand here. Write a whole number, 0 or more',
    ],
    [
      { records: { endpoint: '//other.example' } },
      'records.endpoint: "//other.example" cannot stand here. Write a path of the shop, or a whole',
    ],
    [
      { records: { endpoint: 'http://a.example/' } },
      'records.endpoint: "http://a.example/" cannot',
    ],
    [{ records: { endpoint: '/\\other.example' } }, 'records.endpoint: '],
    [{ google: { region: ['jp'] } }, 'google.region[0]: "jp" cannot stand here. Write a country'],
    [{ google: { measurementIds: ['g-1'] } }, 'google.measurementIds[0]: "g-1" cannot stand here.'],
    [
      { mode: { regions: { jp: 'opt-out' } } },
      'mode.regions.jp: "jp" cannot stand here. Write a c',
    ],
    [{ shop: { mail: 'a@shop.example' } }, 'shop.mail: unknown key "mail". Write one of: "name"'],
    [
      { partners: [1, 2].map(() => ({ id: 'row', vendor: 'meta' })) },
      'partners[1].id: "row" is the id of another vendor, partner or purpose already, built in or listed here. Write another id.',
    ],
  ])('leaves nothing to silence (R108): %j', (config, says) => {
    expect(messageOf(config)).toContain(`kotowari: ${says}`);
    expect(messageOf(config)).not.toContain('\n');
  });

  it.each([
    'https://trk.shop.example',
    '*.shop.example',
    '*',
    '.shop.example',
    'a.example/x?y',
    '',
  ])('takes no host of the site’s own that no address has: "%s"', (host) => {
    expect(messageOf({ hosts: { [host]: 'criteo' } })).toBe(
      `kotowari: hosts.${host}: "${host}" cannot stand here. Write one whole host, or a path on it, without "https://", port and star: "trk.shop.example", "www.shop.example/metrics".`,
    );
  });

  it('takes a path of the site’s own host for one vendor or several, and for no known host', () => {
    const good = {
      'www.shop.example/metrics': 'google-ads google-analytics',
      'www.shop.example/a/b/': 'criteo',
    };
    expect(messageOf({ hosts: good })).toBeUndefined();
    for (const target of ['google-ads google', 'gum.criteo.com']) {
      expect(messageOf({ hosts: { 'www.shop.example/metrics': target } })).toContain(
        `hosts.www.shop.example/metrics: unknown value "${target}".`,
      );
    }
  });

  it('takes no known host that no rule knows, and one below those that a rule names', () => {
    expect(messageOf({ hosts: { 'a.shop.example': 'stranger.example' } })).toContain(
      'hosts.a.shop.example: unknown value "stranger.example".',
    );
    const hosts = {
      'a.shop.example': 'gum.criteo.com',
      'b.shop.example': 'www.googletagmanager.com',
    };
    expect(messageOf({ hosts })).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])(
    'counts the name of a method of objects as an unknown key: %s',
    (key) => {
      expect(messageOf({ [key]: 1 })).toMatch(`${key}: unknown key "${key}". Write one of: `);
    },
  );
});

describe('the sentence about a vendor of the site’s own', () => {
  const good = { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: 'ads.example' }] };
  it.each([
    [
      { ...good, hold: [{ host: 'https://ads.example' }] },
      'vendors[1].hold[0].host: "https://ads.example" cannot stand here. Write a host in lower case, without "https://" and path: "tag.ads.example", or ".ads.example" for all below it, too.',
    ],
    [
      { ...good, hold: [{ path: '/t/' }] },
      'vendors[1].hold[0].host: missing or empty. Write a host',
    ],
    [
      { ...good, hold: [] },
      'vendors[1].hold: missing or empty. Write the addresses to hold as a list',
    ],
    [
      { ...good, hold: [{ host: 'ads.example', path: ['/a', 't'] }] },
      'vendors[1].hold[0].path[1]: "t" cannot',
    ],
    [
      { ...good, purposes: undefined },
      'vendors[1].purposes: missing or empty. Write a list of names',
    ],
    [
      { purposes: ['advertising'], hold: good.hold },
      'vendors[1].id: missing or empty. Write lower-case',
    ],
    [{ ...good, id: 'Shop' }, 'vendors[1].id: "Shop" cannot stand here. Write lower-case letters'],
    [
      { ...good, id: 'google' },
      'vendors[1].id: "google" is the id of another vendor, partner or purpose already, built in or listed here. Write another id.',
    ],
    [{ ...good, id: 'analytics' }, 'vendors[1].id: "analytics" is the id of another vendor'],
    [{ ...good, purposes: ['meta'] }, 'vendors[1].purposes: "meta" means a vendor.'],
    [
      { ...good, cookeis: [] },
      'vendors[1].cookeis: unknown key "cookeis". Did you mean "cookies"?',
    ],
    [
      { ...good, cookies: ['*'] },
      'vendors[1].cookies[0]: "*" cannot stand here. Write two characters',
    ],
    [
      { ...good, purposes: 'advertising' },
      'vendors[1].purposes: expected a list: [ … ], but found',
    ],
    [
      { ...good, disclosure: { ja: { sent: 'all' } } },
      'vendors[1].disclosure.ja.sent: expected a list',
    ],
    [null, 'vendors[1]: unknown value null.'],
  ])('names the place and what to write: %j', (vendor, says) => {
    const found = messageOf(JSON.parse(JSON.stringify({ vendors: ['criteo', vendor] })));
    expect(found).toContain(`kotowari: ${says}`);
  });

  it('tells two of one id, a row of nobody, and a region that is none', () => {
    expect(messageOf({ vendors: [good, good] })).toBe(
      'kotowari: vendors[1].id: "shop-ads" is the id of another vendor, partner or purpose already, built in or listed here. Write another id.',
    );
    expect(messageOf({ partners: [{ id: 'row', vendor: 'criteoo' }] })).toBe(
      'kotowari: partners[0].vendor: unknown value "criteoo". Did you mean "criteo"?',
    );
    expect(messageOf({ partners: [{ vendor: 'criteo' }] })).toContain('partners[0].id: missing');
    expect(messageOf({ region: 'jp' })).toContain(
      'region: "jp" cannot stand here. Write a country',
    );
    expect(messageOf({ mode: { regions: { JP: 'out' } } })).toBe(
      'kotowari: mode.regions.JP: unknown value "out". Write one of: "opt-in", "opt-out".',
    );
  });
});

describe('the error about a bad configuration', () => {
  it('carries its name, the place and what was found', () => {
    const error = findMistakes({ storage: { days: 'many' } });
    expect(error).toBeInstanceOf(KotowariConfigError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'KotowariConfigError',
      mistakes: [{ path: 'storage.days', found: 'many' }],
    });
  });

  it('has an empty place when the whole is wrong', () => {
    expect(findMistakes(7)).toMatchObject({ mistakes: [{ path: '', found: 7 }] });
  });

  it('names an unknown key as what was found', () => {
    expect(findMistakes({ notice: { wall: true } })).toMatchObject({
      mistakes: [{ path: 'notice.wall', found: 'wall' }],
    });
  });
});

describe('any JSON', () => {
  const id = fc.constantFrom(
    'shop-ads',
    'other-ads',
    'criteo',
    'google',
    'advertising',
    'Shop',
    '',
  );
  const host = fc.constantFrom('ads.example', '.ads.example', 'https://ads.example', '.jp', '', 7);
  const list = fc.oneof(
    fc.subarray(['_shop_*', 'shop.key']),
    fc.constantFrom('*', ['*'], [1], null),
  );
  const own = fc.record(
    {
      id,
      purposes: fc.oneof(fc.subarray(['advertising', 'social', 'meta', 'other-ads']), id),
      hold: fc.array(
        fc.record(
          { host: fc.oneof(host, fc.array(host)), path: fc.constantFrom('/t/', 't', ['/a'], 1) },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
      cookies: list,
      storage: list,
      disclosure: fc.oneof(fc.jsonValue(), fc.constant({ ja: { company: '例' } })),
    },
    { requiredKeys: [] },
  );
  const withOwn = fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom('criteo', 'meta', 'criteoo'), own), { maxLength: 3 }),
      fc.dictionary(fc.domain(), fc.oneof(id, fc.domain()), { maxKeys: 2 }),
      fc.array(fc.record({ id, vendor: id }, { requiredKeys: [] }), { maxLength: 2 }),
      fc.constantFrom('JP', 'US-CA', 'jp'),
    )
    .map(([vendors, hosts, partners, region]) => ({ vendors, hosts, partners, region }));
  const valid: fc.Arbitrary<UserConfig> = fc.record(
    {
      vendors: fc.subarray(['meta', 'line', 'google-ads']).map((vendors) => ['criteo', ...vendors]),
      mode: fc.constantFrom('opt-in', 'opt-out'),
      policy: fc.record({ url: fc.webPath(), version: fc.string() }, { requiredKeys: [] }),
      messages: fc.dictionary(fc.constantFrom('allow', 'refuse'), fc.string()),
      storage: fc.record(
        { name: fc.constantFrom('kotowari', 'shop-choice'), days: fc.integer({ min: 1 }) },
        { requiredKeys: [] },
      ),
      hosts: fc.dictionary(fc.domain(), fc.constantFrom('gum.criteo.com', 'criteo')),
      google: fc.record(
        {
          consentMode: fc.constantFrom('basic', 'advanced'),
          tagManager: fc.constantFrom('hold', 'any', 'run'),
          waitForUpdate: fc.nat(),
          region: fc.subarray(['JP', 'US-CA']),
          measurementIds: fc.subarray(['G-TESTSHOP01', 'UA-1-1']),
        },
        { requiredKeys: [] },
      ),
      meta: fc.record({ early: fc.constantFrom('no', 'drop', 'send') }, { requiredKeys: [] }),
      gate: fc.constantFrom('full', 'tags', 'marked'),
      notice: fc.record({ show: fc.constantFrom('banner', 'link') }, { requiredKeys: [] }),
      debug: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const keys = fc.constantFrom(
    ...Object.keys(configSchema.properties ?? {}),
    '__proto__',
    'constructor',
    'vendor',
  );
  const nearly = fc.tuple(valid, keys, fc.jsonValue()).map(([config, key, value]) => ({
    ...config,
    ...JSON.parse(JSON.stringify({ [key]: value })),
  }));

  it('is explained exactly when it is not read, and both come to an end', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), valid, nearly, withOwn), (config) => {
        const error = findMistakes(config);
        if (error) expect(() => readConfig(config as UserConfig)).toThrow();
        else expect(() => readConfig(config as UserConfig)).not.toThrow();
        expect(error === null || error.message.startsWith('kotowari: ')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read when it is right', () => {
    fc.assert(fc.property(valid, (config) => findMistakes(config) === null));
  });
});
