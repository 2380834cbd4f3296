import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { SHOP, useSite } from './harness';
import { fromPageCode } from './requests';
import type { Visit } from './visit';

const BLOCK = 'type="application/json" id="kotowari-config"';

/** What stands in the head of a page, and what its console says of it. */
const ERRORS: Record<string, [head: string, attributes: string, says: string[]]> = {
  'several things at once': [
    `<script ${BLOCK}>{ "vendors": ["criteoo"], "locale": "jp", "storage": { "name": "a" } }</script>`,
    '',
    [
      'kotowari: vendors[0]: unknown value "criteoo". Did you mean "criteo"?',
      'kotowari: locale: "jp" cannot stand here. Did you mean "ja"?',
      'kotowari: storage.name: "a" cannot stand here. Write three letters or more, and no signs but digits, hyphens and low lines: "kotowari".',
    ],
  ],
  'a comma too many': [
    `<script ${BLOCK}>\n{ "vendors": ["criteo"], }</script>`,
    '',
    [
      'kotowari: #kotowari-config: line 2 is no JSON: a comma stands before a closing bracket. Take the comma out.',
    ],
  ],
  'no type of the block': [
    '<script id="kotowari-config">({})</script>',
    '',
    [
      'kotowari: #kotowari-config: the script has no type. Write <script type="application/json" id="kotowari-config">.',
      expect.stringContaining('kotowari: #kotowari-config: this must be an object in JSON'),
    ] as string[],
  ],
  'commas in an attribute': [
    '',
    'data-vendors="criteo,metaa"',
    [
      'kotowari: data-vendors: the ids are separated by spaces, without commas. Write data-vendors="criteo metaa".',
      'kotowari: vendors[1]: unknown value "metaa". Did you mean "meta"?',
    ],
  ],
  'an empty list of vendors': [
    '',
    'data-vendors=""',
    [
      'kotowari: vendors: missing or empty. Write the ids of the vendors, or leave the key out to hold all that are built in.',
    ],
  ],
  'a host with a scheme': [
    `<script ${BLOCK}>{ "hosts": { "https://trk.shop.example": "criteo" } }</script>`,
    '',
    [
      'kotowari: hosts.https://trk.shop.example: "https://trk.shop.example" cannot stand here. Write one whole host, or a path on it, without "https://", port and star: "trk.shop.example", "www.shop.example/metrics".',
    ],
  ],
};

const WARNINGS: Record<string, [body: string, attributes: string, says: string]> = {
  'a block after the tag': [
    `<script ${BLOCK}>{}</script>`,
    '',
    'kotowari: #kotowari-config: the block stands after kotowari.js and was not read. Put it before the tag of kotowari.js.',
  ],
  'a misspelt id': [
    '<script type="application/json" id="kotowari-conf">{}</script>',
    '',
    'kotowari: #kotowari-conf: the id is misspelt, and the block was not read. Write id="kotowari-config".',
  ],
  'a misspelt attribute': [
    '',
    'data-vendor="criteo" data-cfasync="false"',
    'kotowari: data-vendor: kotowari.js has no such attribute. Did you mean "data-vendors"? Everything else stands in the block #kotowari-config.',
  ],
};

describe('a mistake of the person who puts Kotowari in', () => {
  const site = useSite({ preloadScanner: false });

  /** Opens a page of our own making, with one tag of Criteo's. */
  async function open(head: string, attributes = '', body = ''): Promise<Visit> {
    const html = `<!doctype html><html lang="ja"><head>${head}
      <script src="/kotowari/kotowari.js" ${attributes}></script>
      <script async src="https://dynamic.criteo.com/js/ld/ld.js"></script></head><body>${body}</body></html>`;
    const visit = await site.visit('/made.html', {
      before: (page) =>
        page.route(`${SHOP}/made.html`, (route) =>
          route.fulfill({ contentType: 'text/html', body: html }),
        ),
    });
    await visit.settle();
    return visit;
  }

  test.each(Object.entries(ERRORS))(
    'is told in one error, with everything held: %s (R108)',
    async (_, [head, attributes, says]) => {
      const visit = await open(head, attributes);
      await expect.poll(() => visit.console).toHaveLength(1);
      expect(visit.console[0]?.split('\n')).toEqual(says);
      expect(fromPageCode(visit.sent())).toEqual([]);
      expect(await notice(visit.page).count()).toBe(0);
    },
  );

  test.each(Object.entries(WARNINGS))(
    'is told in one warning, and the notice asks: %s (R108)',
    async (_, [body, attributes, says]) => {
      const visit = await open('', attributes, body);
      await expect.poll(() => visit.console).toEqual([says]);
      await expect.poll(() => notice(visit.page).count()).toBe(1);
      expect(fromPageCode(visit.sent())).toEqual([]);
    },
  );

  test('costs nobody a file where there is none, whatever other tools write on the tag (R108)', async () => {
    const visit = await open(`<script ${BLOCK}>{}</script>`);
    expect(
      visit
        .shop()
        .map(({ url }) => url)
        .join(),
    ).not.toContain('mistakes');
    expect(visit.console).toEqual([]);
  });

  test('is told of two blocks, of which the first counts (R108)', async () => {
    const visit = await open(
      `<script ${BLOCK}>{ "vendors": ["criteo"] }</script><script ${BLOCK}>{ "mode": "opt-out" }</script>`,
    );
    await expect
      .poll(() => visit.console)
      .toEqual([
        'kotowari: #kotowari-config: there are two blocks, and only the first was read. Leave one of them.',
      ]);
    expect(await visit.page.evaluate(() => window.kotowari?.config.mode)).toBe('opt-in');
  });

  test('is told of words under a key that means nothing (R108)', async () => {
    const visit = await open(
      `<script ${BLOCK}>{ "messages": { "alowAll": "はい", "refuseAll": "いいえ" } }</script>`,
    );
    await expect
      .poll(() => visit.console)
      .toEqual(['kotowari: messages.alowAll: unknown key "alowAll". Did you mean "allowAll"?']);
  });

  test('is told of two copies, by both addresses (R98, R108)', async () => {
    const visit = await open('', '', '<script src="/kotowari/kotowari.js?copy"></script>');
    expect(visit.console).toEqual([
      `kotowari: Kotowari is on this page twice: by ${SHOP}/kotowari/kotowari.js, and by ${SHOP}/kotowari/kotowari.js?copy. Leave one of them.`,
    ]);
  });

  test('is told of a mark that names nobody, with the names that there are (R22, R108)', async () => {
    const visit = await open(
      '',
      'data-vendors="criteo"',
      '<img data-consent="criteoo" data-src="/a.png" alt="">',
    );
    expect(visit.console).toEqual([
      'kotowari: no vendor, row or purpose is named "criteoo". Write one of: criteo, advertising.',
    ]);
  });

  test('is told of a file that is not there, by its address (R108)', async () => {
    const html = '<!doctype html><script src="/kotowari/kotowari.js"></script><p>終わり</p>';
    const visit = await site.visit('/made.html', {
      before: async (page) => {
        await page.route(`${SHOP}/made.html`, (route) =>
          route.fulfill({ contentType: 'text/html', body: html }),
        );
        await page.route('**/kotowari-ui.js', (route) => route.fulfill({ status: 404 }));
      },
    });
    await expect
      .poll(() => visit.console)
      .toEqual([
        `kotowari: ${SHOP}/kotowari/kotowari-ui.js cannot be loaded. Put it beside kotowari.js, and let the Content-Security-Policy pass it.`,
      ]);
  });

  test('is told of a page that no server gave (R108)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kotowari-'));
    cpSync(new URL('../../dist', import.meta.url), folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), '<!doctype html><script src="kotowari.js"></script>');
    const visit = await site.visit(pathToFileURL(join(folder, 'page.html')).href);
    await expect.poll(() => visit.console.join()).toContain('kotowari-ui.js cannot be loaded.');
    expect(visit.console.join()).toContain('Open the page from a web server, not from file://.');
    rmSync(folder, { recursive: true });
  });
});
