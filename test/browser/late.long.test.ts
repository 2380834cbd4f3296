import { describe, expect, test } from 'vitest';
import { notice, refuseAll } from './choices';
import { SHOP, useSite } from './harness';
import type { Visit } from './visit';

const US = '/kotowari/kotowari.js';
const CRITEO = '<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>';
const MICROAD = '<script src="https://d-cache.microad.jp/js/td_twice_access.js"></script>';
const MOVE = 'Put it first in <head>, without async, defer or type="module".';
const BOTH = 'kotowari: kotowari.js stands after 2 tags (criteo, microad), which have run.';

/** How it is put in, what the console says, and the vendors that had run. */
const PAGES: Record<string, [head: string, body: string, says: string, late: string[]]> = {
  'at the end of the body': [
    CRITEO,
    `${MICROAD}<script src="${US}"></script>`,
    `${BOTH} ${MOVE}`,
    ['criteo', 'microad'],
  ],
  'after tags in the head': [
    `${CRITEO}${MICROAD}<script src="${US}"></script>`,
    '',
    `${BOTH} ${MOVE}`,
    ['criteo', 'microad'],
  ],
  'with defer': [
    `<script defer src="${US}"></script>${CRITEO}`,
    MICROAD,
    `${BOTH} defer lets the page go on without it. ${MOVE}`,
    ['criteo', 'microad'],
  ],
  'as a module': [
    `<script type="module" src="${US}"></script>${CRITEO}`,
    '',
    `kotowari: kotowari.js stands after 1 tag (criteo), which has run. type="module" lets the page go on without it. ${MOVE}`,
    ['criteo'],
  ],
  'with async and nothing before it': [
    `<script async src="${US}"></script>`,
    '',
    `kotowari: kotowari.js comes late, and tags can run before it. async lets the page go on without it. ${MOVE}`,
    [],
  ],
  'by a script': [
    `${CRITEO}<script>document.head.append(Object.assign(document.createElement('script'), { src: '${US}' }));</script>`,
    '',
    `kotowari: kotowari.js stands after 1 tag (criteo), which has run. A script has put it in. ${MOVE}`,
    ['criteo'],
  ],
  'after a pixel': [
    '',
    `<img src="https://dynamic.criteo.com/js/ld/pixel.gif" alt=""><script>document.images[0].onload = document.images[0].onerror = () => document.body.append(Object.assign(document.createElement('script'), { src: '${US}' }));</script>`,
    `kotowari: kotowari.js stands after 1 tag (criteo), which has run. A script has put it in. ${MOVE}`,
    ['criteo'],
  ],
  'after what React moves ahead': [
    `${CRITEO.replace('<script', '<script async')}<script src="${US}"></script>`,
    '<div id="__next"></div>',
    `kotowari: kotowari.js stands after 1 tag (criteo), which has run. React and Next.js move <script async src> ahead of everything in <head>: load these tags with next/script, or mark them. ${MOVE}`,
    ['criteo'],
  ],
  'after a gateway that the edge puts in': [
    `<script>(function (w, i, g) { w[g] = w[g] || []; w[g].push(i); })(window, 'GTM-TEST', 'google_tags_first_party');</script><script src="${US}"></script>`,
    '',
    `kotowari: kotowari.js stands after 1 tag (google-tag-gateway), which has run. A gateway for Google’s tags (google_tags_first_party) stands before it: switch off in your CDN that it puts them into the page. ${MOVE}`,
    ['google-tag-gateway'],
  ],
};

describe('a gate that comes late', () => {
  const site = useSite({ preloadScanner: false });

  /** What we say; a browser has its own to say of pages that a test gives it. */
  const ours = (visit: Visit) => visit.console.filter((line) => line.startsWith('kotowari'));

  async function open(head: string, body: string): Promise<Visit> {
    const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8">${head}</head><body>${body}<p>終わり</p></body></html>`;
    return site.visit('/made.html', {
      before: (page) =>
        page.route(`${SHOP}/made.html`, (route) =>
          route.fulfill({ contentType: 'text/html', body: html }),
        ),
    });
  }

  test.each(Object.entries(PAGES))(
    'warns once of what has run, and still asks: %s (R100)',
    async (_, [head, body, says, late]) => {
      const visit = await open(head, body);
      await expect.poll(() => ours(visit)).toEqual([says]);
      expect(await visit.page.evaluate(() => window.kotowari?.late)).toEqual(late);
      await expect.poll(() => notice(visit.page).count()).toBe(1);
      await refuseAll(visit.page);
      await expect.poll(() => visit.page.locator('kotowari-preferences-button').count()).toBe(1);
      const records = await visit.page.evaluate(() => window.kotowari?.records());
      expect(records?.map((record) => record.late)).toEqual([late]);
      expect(visit.errors).toEqual([]);
    },
  );

  test('warns who has decided as well (R100)', async () => {
    const visit = await open(`${CRITEO}<script src="${US}"></script>`, '');
    await refuseAll(visit.page);
    await visit.page.reload();
    await expect.poll(() => ours(visit)).toHaveLength(2);
  });

  test('says nothing where it stands first, after scripts of the shop’s own (R100)', async () => {
    const visit = await open(
      `<script src="/shop.js"></script><script src="${US}"></script>`,
      CRITEO,
    );
    await visit.settle();
    expect(ours(visit)).toEqual([]);
    expect(await visit.page.evaluate(() => window.kotowari?.late)).toBeNull();
    await refuseAll(visit.page);
    const records = await visit.page.evaluate(() => window.kotowari?.records());
    expect(records).toHaveLength(1);
    expect(records?.[0]).not.toHaveProperty('late');
  });
});
