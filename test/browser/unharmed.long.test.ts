import { readFileSync } from 'node:fs';
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

  test('is as without Kotowari once everything is allowed, too (R111)', async () => {
    const visit = await openPage(site, {});
    await decide(visit.page, 'acceptAll');
    const markup = await visit.page.evaluate((text) => {
      const made = document.createElement('iframe');
      made.srcdoc = text;
      document.body.append(made);
      return made.outerHTML;
    }, frame);
    expect(markup).not.toContain('contentWindow');
    await expect.poll(() => readGlobal(visit.page, 'seen')).toMatchObject({ first: 'mine' });
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

describe('markup that page code writes (R111)', () => {
  const site = useSite({ preloadScanner: false });
  const head = `<script>${readFileSync(new URL('random-code.js', import.meta.url), 'utf8')}</script>`;
  const pixel = '<img src="https://tr.line.me/tag.gif?way=a">';
  const markups = [
    `<!doctype html><html lang="ja" class="x"><head id="top"><title>a<b></title></head><body data-b='1' onload="">${pixel}</body></html>`,
    `<!doctype html><body class=b><div>a</div></div><p>b</div>${pixel}</p></p></body>`,
    `<textarea>a ${pixel} <script src="https://d-cache.microad.jp/js/td_a_access.js"></textarea>${pixel}`,
    `<svg viewBox="0 0 9 9"><path d="M0 0"/><g><a xlink:href="#x"/></g></svg>${pixel}`,
    `<pre>\n\n a\n  b</pre>${pixel}<table><tr><td>a<p>${pixel}</table>`,
    `<!-- ${pixel} --><style>a::after { content: '<img src="//tr.line.me/">' }</style>${pixel}`,
    `<script type="text/template"><p>${pixel}</p></script><noscript>${pixel}</noscript>${pixel}`,
    `<a title=it's>x</a><b ="x" y<z=1>${pixel}</b><a href='//shop.example/?a=1&amp;b=2&copy=3'>&lt;</a>`,
    `<title>x ${pixel}</title><xmp>${pixel}</xmp><noembed>${pixel}</noembed>${pixel}`,
    `x<y </p> a < b ${'x<y '.repeat(2000)}${pixel}`,
  ];
  /** In the page: writes into a frame, whole or in pieces, and into an element. */
  const write = ([markup, how]: readonly [string, string]) => {
    const place = document.body.appendChild(document.createElement('div'));
    if (how === 'innerHTML') place.innerHTML = markup;
    else if (how === 'insertAdjacentHTML') place.insertAdjacentHTML('beforeend', markup);
    else {
      const frame = place.appendChild(document.createElement('iframe'));
      const page = frame.contentDocument as Document;
      const size = how === 'whole' ? markup.length : 7;
      page.open();
      for (let at = 0; at < markup.length; at += size) page.write(markup.slice(at, at + size));
      page.close();
    }
    Reflect.set(window, 'place', place);
  };
  const look = () => Reflect.get(window, 'describeNode')(Reflect.get(window, 'place'));
  const cases = markups.flatMap((markup) =>
    ['whole', 'in pieces', 'innerHTML', 'insertAdjacentHTML'].map((how) => [how, markup] as const),
  );

  test('makes the same document, while tags are held and when they are released', async () => {
    const [reference, visit] = await Promise.all([
      openPage(site, { head, isPlain: true }),
      openPage(site, { head }),
    ]);
    const natural: string[] = [];
    for (const [how, markup] of cases) {
      await Promise.all(
        [reference, visit].map(({ page }) => page.evaluate(write, [markup, how] as const)),
      );
      const [expected, held] = await Promise.all(
        [reference, visit].map(({ page }) => page.evaluate(look)),
      );
      expect(held, `${how}: ${markup}`).toBe(expected);
      expect(expected).toContain('way=a');
      natural.push(expected);
    }
    await visit.settle();
    expect(waysOf(visit)).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const released = await visit.page.evaluate(() =>
      [...document.querySelectorAll('body > div')].map((place) =>
        Reflect.get(window, 'describeNode')(place),
      ),
    );
    expect(released).toEqual(natural);
    expect(visit.errors).toEqual(reference.errors);
  });

  test('is read in the time of its length, not of its square', async () => {
    const visit = await openPage(site, {});
    const [short, long] = await visit.page.evaluate(() =>
      [16, 256].map((kilobytes) => {
        const place = document.createElement('div');
        const markup = `${'x<y '.repeat(kilobytes * 256)}<img src="https://tr.line.me/tag.gif">`;
        const start = performance.now();
        place.innerHTML = markup;
        return performance.now() - start;
      }),
    );
    // Sixteen times as long; its square would take 256 times as long. Short times are noise.
    expect(long).toBeLessThan(64 * Math.max(short ?? 0, 5));
  });
});
