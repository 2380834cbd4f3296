import { describe, expect, test } from 'vitest';
import { openPage, waysOf } from './attack';
import { decide } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';

/** Runs in a frame, first of its scripts: what the page that is around the frame can see of it. */
const tell = `parent.seen = {
  times: parent.seen ? 2 : 1,
  mode: document.compatMode, doctype: document.doctype.name, first: document.scripts[0].id,
  scripts: document.scripts.length, root: document.documentElement.className, head: document.head.id };`;
const frame = `<!doctype html><html class=root><head id=top><script id=mine>${tell}</script></head><body>`;

describe('a frame of the shop’s own, by its markup', () => {
  const site = useSite({ preloadScanner: false });
  const ways = {
    property: 'frame.srcdoc = markup; document.body.append(frame);',
    attribute: "document.body.append(frame); frame.setAttribute('srcdoc', markup);",
    markup:
      "frame.setAttribute('srcdoc', markup); document.body.insertAdjacentHTML('beforeend', frame.outerHTML);",
    written: "frame.setAttribute('srcdoc', markup); document.write(frame.outerHTML);",
  };
  const make = (markup: string, code: string) =>
    `<script>var markup = ${JSON.stringify(markup).replaceAll('</', '<\\/')},
      frame = document.createElement('iframe'); ${code}</script>`;

  test.each(Object.entries(ways))('(%s) is as without Kotowari (R111)', async (_, code) => {
    const body = make(frame, code);
    const [reference, visit] = await Promise.all([
      openPage(site, { body, isPlain: true }),
      openPage(site, { body }),
    ]);
    await Promise.all([reference.settle(), visit.settle()]);
    const natural = await readGlobal(reference.page, 'seen');
    expect(natural).toMatchObject({ doctype: 'html', first: 'mine' });
    expect(await readGlobal(visit.page, 'seen')).toEqual(natural);
    const read = () => (document.querySelector('iframe') as HTMLIFrameElement).srcdoc;
    expect(await visit.page.evaluate(read)).toBe(await reference.page.evaluate(read));
    expect(visit.errors).toEqual([]);
  });

  test.each(Object.entries(ways))(
    '(%s) has the gate in it before its first script (R85)',
    async (way, code) => {
      const script = `<script>
        new Image().src = 'https://tr.line' + '.me/tag.gif?way=image';
        var s = document.createElement('script'); s.src = 'https://d-cache.micro' + 'ad.jp/js/td_a_access.js?way=script';
        document.head.append(s);</script>`;
      const body = make(`<!doctype html><head>${script}`, code);
      const visit = await openPage(site, { body });
      await visit.settle();
      expect(waysOf(visit), way).toEqual([]);
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      expect(waysOf(visit)).toEqual(['image', 'script']);
      expect(visit.errors).toEqual([]);
    },
  );
});
