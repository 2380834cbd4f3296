import { describe, expect, test } from 'vitest';
import { openPage, waysOf } from './attack';
import { decide } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';

const site = useSite({ preloadScanner: false });
const script = (way: string) => `https://d-cache.microad.jp/js/td_x_access.js?way=${way}`;
const image = (way: string) => `https://tr.line.me/tag.gif?way=${way}`;

describe('a held link that has something fetched ahead', () => {
  test.each([
    [
      'made',
      `var l = document.createElement('link'); l.rel = 'preload'; l.as = 'script'; l.href = url; document.head.append(l);`,
    ],
    [
      'made backwards',
      `var l = document.createElement('link'); l.href = url; l.as = 'script'; l.rel = 'modulepreload'; document.head.append(l);`,
    ],
    ['of markup', `place.innerHTML = '<link as="script" rel="preload" href="' + url + '">'`],
    [
      'copied',
      `place.innerHTML = '<link rel="preload" as="script" href="' + url + '">'; place.append(place.firstChild.cloneNode())`,
    ],
  ])('says nothing on the console, and works after an allow: %s (R85, R87)', async (_, code) => {
    const said: string[] = [];
    const visit = await openPage(site, { body: '<p id="place">' });
    visit.page.on('console', (message) => said.push(message.text()));
    const complaints = () => said.filter((line) => line.includes('preload'));
    await visit.page.evaluate(`((url, place) => { ${code} })('${script('link')}', window.place)`);
    await visit.settle();
    expect(waysOf(visit)).toEqual([]);
    expect(complaints()).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => new Set(waysOf(visit))).toEqual(new Set(['link']));
    const rels = await visit.page.evaluate(() =>
      [...document.links, ...document.querySelectorAll('link[href*=microad]')].map(
        (link) => link.getAttribute('rel') ?? '',
      ),
    );
    for (const rel of rels) expect(rel).toMatch(/preload/);
    expect(complaints()).toEqual([]);
  });

  test('is the shop’s own again once it has an address of the shop (R93)', async () => {
    const visit = await openPage(site, { body: '<p id="place">' });
    await visit.page.evaluate(
      `var l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.href = '${image('own')}';
       document.head.append(l); l.href = '/pictures/mark.svg?own';`,
    );
    await expect.poll(() => visit.shop().some(({ url }) => url.endsWith('?own'))).toBe(true);
    expect(waysOf(visit)).toEqual([]);
  });
});

describe('a `<base>` of a vendor', () => {
  test('is held, and addresses relative to it reach no vendor (R85, R88)', async () => {
    const body = `<script>
      var base = document.createElement('base'); base.href = '/'; document.head.append(base);
      base.href = 'https://tr.line.me/'; new Image().src = 'tag.gif?way=one';
      base.setAttribute('href', 'https://d-cache.microad.jp/');
      var s = document.createElement('script'); s.src = 'js/td_x_access.js?way=two'; document.head.append(s);
      document.write('<img src="js/td_x_access.js?way=three">');
      fetch('js/td_x_access.js?way=four').catch(Boolean);
      var written = base.href;
    </script>`;
    const visit = await openPage(site, { body });
    await visit.settle();
    expect(waysOf(visit)).toEqual([]);
    await decide(visit.page, 'rejectAll');
    await visit.settle();
    expect(waysOf(visit)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});

describe('a marked script that a copy has taken the place of', () => {
  const make = `var page = new DOMParser().parseFromString('<script data-consent="microad" type="text/plain">window.runs = (window.runs || 0) + 1<\\/script>', 'text/html');
    var s = page.querySelector('script'); document.body.append(s);`;

  test.each([
    ['cloned', `s.replaceWith(s.cloneNode(true));`],
    [
      'made anew',
      `var c = document.createElement('script');
       for (const a of s.attributes) c.setAttribute(a.name, a.value);
       c.textContent = s.textContent; s.replaceWith(c);`,
    ],
    ['not copied at all', ''],
  ])('runs once: %s (R87)', async (_, replace) => {
    const visit = await openPage(site, { body: `<script>${make}${replace}</script>` });
    await visit.settle();
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => readGlobal(visit.page, 'runs')).toBe(1);
    await visit.settle();
    expect(await readGlobal(visit.page, 'runs')).toBe(1);
  });
});
