// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createMatcher, type Match } from '../../../src/gate/rules';
import { builtInRules } from '../../../vendors/rules';
import { tagManagerRules } from '../../../vendors/tag-managers';
import { held } from '../../fixtures/vendor-urls';

const match = createMatcher(builtInRules, tagManagerRules, {});

/** What parsing the whole URL says: a URL object is never told by its beginning. */
function matchParsed(text: string): Match | null {
  try {
    return match(new URL(text, document.baseURI));
  } catch {
    return null;
  }
}

const known = [...builtInRules.flatMap(({ hold }) => hold), ...tagManagerRules].flatMap(
  ({ host }) => [host].flat().map((name) => name.replace(/^\./, '')),
);
const knownWithAllBelow = [...builtInRules.flatMap(({ hold }) => hold)].flatMap(({ host }) =>
  [host].flat().flatMap((name) => (name.startsWith('.') ? [name.slice(1)] : [])),
);

/** The ways to write one character of a host: https://url.spec.whatwg.org/#concept-domain-to-ascii */
function waysToWrite(character: string): string[] {
  const encode = (text: string) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');
  if (character === '.') return ['.', '%2e', '%2E', '。', '．', '｡', encode('。')];
  const wide = /[a-z0-9]/.test(character) ? String.fromCodePoint(toCode(character) + 0xfee0) : '－';
  const ways = [character, character, character.toUpperCase(), encode(character)];
  // A full-width hyphen stands for the plain one as well.
  return [...ways, wide, encode(wide), `${character}\u00ad`, `\u200b${character}`];
}

function toCode(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** The same text with each character in one of its ways. */
function spell(text: string, ways: (character: string) => string[]): fc.Arbitrary<string> {
  return fc
    .tuple(...[...text].map((character) => fc.constantFrom(...ways(character))))
    .map((parts) => parts.join(''));
}

/** All that many servers take for one slash, or for nothing after one. */
const slashes = [
  '/',
  '//',
  '/./',
  '/%2e/',
  '/a/../',
  '/a/%2E%2e/',
  '/a/..%2f',
  '/%2f',
  '/%5C',
  '\\',
];

function spellPath(path: string): fc.Arbitrary<string> {
  return spell(path, (character) =>
    character === '/'
      ? slashes
      : [character, character, `%${toCode(character).toString(16).padStart(2, '0')}`],
  );
}

/** The browser takes these away, wherever they stand. */
function sprinkle(text: string): fc.Arbitrary<string> {
  const blank = fc.constantFrom('', '', '', '', '\t', '\n', '\r');
  return fc
    .array(blank, { minLength: 1, maxLength: 12 })
    .map((blanks) =>
      [...text].map((character, index) => character + blanks[index % blanks.length]).join(''),
    );
}

const before = fc.constantFrom('', '', ' ', '\t ', '\u0000', '\u001f \n');
const scheme = fc
  .constantFrom('', 'http:', 'https:', 'ws:', 'wss:')
  .chain((text) => spell(text, (character) => [character, character.toUpperCase()]));
const twoSlashes = fc.constantFrom('//', '//', '\\\\', '/\\', '\\/', '///', '/\\/\\');
const user = fc.constantFrom(
  '',
  '',
  'shop@',
  'shop:secret@',
  '@',
  ':@',
  'shop.example:80@',
  '%40@',
);
const port = fc.constantFrom('', '', ':', ':443', ':8443', ':00080');

/** A URL of the table of vendors' URLs, in any spelling that the browser reads alike. */
function spellUrl(plain: string): fc.Arbitrary<string> {
  const { hostname, pathname, search } = new URL(plain);
  return fc
    .tuple(
      before,
      scheme,
      twoSlashes,
      user,
      spell(hostname, waysToWrite),
      fc.constantFrom('', '', '.', '。'),
      port,
      spellPath(pathname),
      fc.constant(search),
      before,
    )
    .map((parts) => parts.join(''))
    .chain((text) => fc.oneof(fc.constant(text), sprinkle(text)));
}

const aVendors = fc.constantFrom(...Object.keys(held));

/** Texts that are URLs, nearly, or not at all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((rest) => `https://${rest}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom('https://', '//', '/', 'http:', 'wss://', 'blob:https://', 'x://', '', '\\'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
      fc.constantFrom(...known),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
  // Short texts of the signs that parsers trip over.
  fc
    .array(fc.constantFrom(...'htps:/\\?#@.%[]-_ \t\n\u0000aA0', 'tr.line.me', 'https:', 'ws:'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  aVendors.chain(spellUrl),
);

afterEach(() => {
  document.head.replaceChildren();
});

describe('any text at all (R96)', () => {
  it('never throws, matches only below a host of the rules, and needs no parsing to be nobody’s', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = match(text);
        expect(found).toEqual(matchParsed(text));
        if (found) expect(liesUnderKnownHost(text)).toBe(true);
      }),
      { numRuns: 100_000 },
    );
  }, 120_000);

  it.each([
    'https://static.criteo.net/js/',
    'https://shop.example./a/b',
    'HTTP://Shop.Example:8080/',
    '//tr.line.me/',
    'data:text/html,x',
    'about:blank',
    'blob:https://shop.example/1',
    'x://tr.line.me/',
    'httpx://tr.line.me/',
  ])('is told alike with and without parsing, in a page whose base is %s', (href) => {
    const base = document.createElement('base');
    base.setAttribute('href', href);
    document.head.append(base);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(match(text)).toEqual(matchParsed(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is told alike when more hosts have been asked about than are remembered', () => {
    const ask = (index: number) => match(`https://h${index}.example/`);
    for (let index = 0; index < 1200; index++) expect(ask(index)).toBeNull();
    expect(match('https://tr.line.me/tag.gif')?.vendors).toEqual(['line']);
    for (let index = 0; index < 1200; index++) expect(ask(index)).toBeNull();
    expect(match('https://tr.line.me/tag.gif')?.vendors).toEqual(['line']);
  });

  it('is resolved against the page, whatever the page has named `baseURI`', () => {
    document.body.innerHTML = '<img name="baseURI">';
    Object.defineProperty(document, 'baseURI', { value: document.images[0], configurable: true });
    expect(match('//tr.line.me/tag.gif')?.vendors).toEqual(['line']);
    expect(match('/tag.gif')).toBeNull();
    Reflect.deleteProperty(document, 'baseURI');
    document.body.replaceChildren();
  });
});

describe('a vendor’s URL in any spelling (R96)', () => {
  it('is the vendor’s', () => {
    const spelling = aVendors.chain((plain) =>
      spellUrl(plain).map((spelled) => ({ plain, spelled })),
    );
    fc.assert(
      fc.property(spelling, ({ plain, spelled }) => {
        expect([...(match(spelled)?.vendors ?? [])].sort()).toEqual(held[plain]);
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);

  it('is nobody’s where the spelling of a path is undone twice', () => {
    expect(match('https://www.googletagmanager.com/%2567tag/js?id=G-1')).toBeNull();
    expect(match('https://www.google.com/%2570agead/1p-user-list/1')).toBeNull();
  });
});

describe('a look-alike of a vendor’s host (R96)', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  const evil = word.map((text) => `${text}.example`);
  const end = fc.constantFrom('', '/', '/js/ld/ld.js', '?id=1', '#x');
  const host = fc.constantFrom(...known);

  const lookAlikes: readonly (readonly [what: string, fc.Arbitrary<string>])[] = [
    ['with another domain after it', fc.tuple(host, evil).map((parts) => parts.join('.'))],
    [
      'glued to a word',
      fc
        .tuple(word, fc.constantFrom(...knownWithAllBelow.filter(isAlone)))
        .map((it) => it.join('')),
    ],
    ['as the user', fc.tuple(host, evil).map((parts) => parts.join('@'))],
    ['as the user, with a password', fc.tuple(host, evil).map((parts) => parts.join(':443@'))],
    ['as a path', fc.tuple(evil, host).map((parts) => parts.join('/'))],
    ['as a path behind a backslash', fc.tuple(evil, host).map((parts) => parts.join('\\@'))],
    ['as a query', fc.tuple(evil, host).map((parts) => parts.join('?@'))],
    ['as a fragment', fc.tuple(evil, host).map((parts) => parts.join('#@'))],
    ['with a hyphen for its dots', host.map((text) => `${text.replaceAll('.', '-')}.example`)],
    ['with a Cyrillic letter', host.filter(hasLetterA).map((text) => text.replace('a', 'а'))],
    ['cut short', host.filter(isAlone).map((text) => text.slice(0, text.lastIndexOf('.')))],
  ];

  it.each(lookAlikes)('%s is nobody’s', (_, hosts) => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', '//', 'HTTPS:\\\\'),
        hosts,
        end,
        (...it) => {
          expect(match(it.join(''))).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is nobody’s behind any scheme that makes no request', () => {
    const other = fc.constantFrom('blob:', 'data:', 'javascript:', 'DATA:', 'x:', 'view-source:');
    fc.assert(
      fc.property(other, aVendors, (scheme, url) => {
        expect(match(scheme + url)).toBeNull();
      }),
    );
  });

  it('costs no parsing where it is a `data:` URL of many megabytes', () => {
    const image = `data:image/png;base64,${'A'.repeat(20_000_000)}`;
    const start = performance.now();
    for (let count = 0; count < 100; count++) match(image);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('hosts of the site’s own, in any spelling', () => {
  it('are read as the browser reads them', () => {
    const name = 'trk.shop.example';
    const asked = fc.tuple(spell(name, waysToWrite), fc.constantFrom('', '.'), port);
    fc.assert(
      fc.property(asked, (parts) => {
        const claimed = createMatcher([], [], { [parts.join('')]: 'criteo' });
        expect(claimed(`https://${name}/any`)?.vendors).toEqual(['criteo']);
        expect(claimed('https://shop.example/any')).toBeNull();
      }),
      { numRuns: 500 },
    );
    const lent = createMatcher(builtInRules, tagManagerRules, {
      '計測.shop.example.': 'Connect.Facebook.NET',
    });
    expect(lent('https://計測.shop.example/ja_JP/fbevents.js')?.vendors).toEqual(['meta']);
    expect(lent('https://計測.shop.example/ja_JP/sdk.js')).toBeNull();
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText, { maxKeys: 3 }), anyText, (hosts, text) => {
        createMatcher(builtInRules, tagManagerRules, hosts)(text);
      }),
      { numRuns: 300 },
    );
  });

  it('claim nothing where they are none', () => {
    const claimed = createMatcher([], [], { '': 'criteo', 'a b': 'criteo', '[': 'criteo' });
    for (const url of ['', '/', 'https://shop.example/', 'data:,x', 'x', 'https://a/']) {
      expect(claimed(url)).toBeNull();
    }
  });
});

/** Whether no other rule names a parent of this host. */
function isAlone(host: string): boolean {
  return !known.some((name) => host.endsWith(`.${name}`));
}

function hasLetterA(host: string): boolean {
  return host.includes('a') && isAlone(host.slice(host.indexOf('a') + 1));
}

/** Whatever matches must lie under one of the hosts in the rules. */
function liesUnderKnownHost(text: string): boolean {
  const host = new URL(text, document.baseURI).hostname.replace(/\.$/, '');
  return known.some((name) => host === name || host.endsWith(`.${name}`));
}
