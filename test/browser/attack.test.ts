import { describe, expect, test } from 'vitest';
import { askedUrl } from '../vectors/askedUrl';
import type { CodeWay } from '../vectors/way';
import { ways } from '../vectors/ways';
import { openPage, waysOf, writeWays } from './attack';
import { decide } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';

/** Families of ways to a vendor that no list of methods names: the mechanism behind each is held. */
const families: Readonly<Record<string, readonly CodeWay[]>> = {
  'across a shadow boundary (R110)': ways.shadows,
  'out of a document of which nothing is asked for (R110)': ways.inert,
  'by a script that comes to life later (R85)': ways.lateScripts,
  'by an address in another place (R85)': ways.addresses,
  'by markup in pieces (R85, R111)': ways.pieces,
};

describe('ways to reach a vendor', () => {
  const site = useSite({ preloadScanner: false });

  test.each(Object.entries(families))(
    '%s: no request before the choice, and the natural ones after allow',
    async (_, family) => {
      const body = writeWays(family);
      const [reference, visit] = await Promise.all([
        openPage(site, { body, isPlain: true }),
        openPage(site, { body }),
      ]);
      await Promise.all([reference.settle(), visit.settle()]);
      expect(await readGlobal(reference.page, 'faults')).toEqual({});
      const natural = waysOf(reference);
      expect([...new Set(natural)]).toEqual(family.map(({ id }) => id).sort());
      expect(waysOf(visit)).toEqual([]);
      expect(await readGlobal(visit.page, 'faults')).toEqual({});
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      expect(waysOf(visit)).toEqual(natural);
      expect(visit.errors).toEqual(reference.errors);
    },
  );

  test.each(Object.entries(families))(
    '%s: no request during a refusal, nor later (R88, R105)',
    async (_, family) => {
      const visit = await openPage(site, {});
      await decide(visit.page, 'rejectAll');
      await visit.page.evaluate(
        ({ codes }) => {
          for (const { url, code } of codes) {
            const place = document.body.appendChild(document.createElement('div'));
            try {
              new Function('url', 'place', code)(url, place);
            } catch {}
          }
        },
        {
          codes: family
            .filter(({ parsing }) => !parsing)
            .map((way) => ({ url: askedUrl(way), code: way.code })),
        },
      );
      await visit.settle();
      expect(waysOf(visit)).toEqual([]);
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      expect(waysOf(visit)).toEqual([]);
    },
  );
});

describe('a page that shadows what the gate needs (R99)', () => {
  const site = useSite({ preloadScanner: false });
  const tags = `<script async src="https://d-cache.microad.jp/js/td_parsed_access.js?way=parsed"></script>
    <script>
      new Image().src = image('made');
      fetch('https://y.clarity.ms/collect?way=fetch', { mode: 'no-cors' }).catch(function () {});
      fetch('/forget?shadowed');
    </script>`;

  test.each([
    ["var URL = '/cart'", ''],
    ["const URL = '/cart'", ''],
    ['window.URL = { a: 1 }', ''],
    ['function URL() {}', ''],
    ['const Node = 1', ''],
    ['const Set = 1, Map = 1, WeakMap = 1, WeakSet = 1, WeakRef = 1', ''],
    ['const Math = 1, Date = 1, Reflect = 1, Promise = 1', ''],
    ['Object.prototype.path = "/x"', ''],
    ['const MutationObserver = 1, RegExp = 1, Proxy = 1', ''],
    ['', '<img name=getElementById><img name=createElement><img name=head>'],
    ['', '<img name=querySelectorAll><img name=querySelector><img name=readyState>'],
    ['', '<img name=body><img name=documentElement><img name=cookie><img name=currentScript>'],
    ['', '<img name=baseURI><img name=defaultView><img name=addEventListener><img name=nodeType>'],
  ])('%s%s: every tag is held, and loads once allowed', async (code, markup) => {
    const head = code ? `<script>${code}</script>` : '';
    const button = '<button id="allow" onclick="kotowari.acceptAll()">x</button>';
    const visit = await openPage(site, { head, body: markup + button + tags });
    // The page shadows what a test would wait by as well; the last thing that it asks for is its own.
    await expect.poll(() => visit.shop().some(({ url }) => url.endsWith('shadowed'))).toBe(true);
    expect(waysOf(visit)).toEqual([]);
    await visit.page.locator('#allow').click();
    await expect.poll(() => waysOf(visit)).toEqual(['fetch', 'made', 'parsed']);
    expect(visit.errors).toEqual([]);
  });
});
