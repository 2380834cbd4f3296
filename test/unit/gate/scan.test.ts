import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import type { Kotowari } from '../../../src/types';
import { never } from '../../fixtures/vendor-urls';
import { find, nextTask, settle, show, startPage, useFreshPage } from '../page';
import { attributesOf, criteo, expectFree, expectHeld, meta, shared } from './openGate';

useFreshPage();

let kotowari: Kotowari;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  kotowari = createKotowari();
});

/** Allows these, and waits until what may go has gone. */
async function allow(...names: string[]): Promise<void> {
  kotowari.update(Object.fromEntries(names.map((name) => [name, true])));
  await settle();
}

/** The elements whose attributes change while something is done, each once, by their first change. */
async function changedBy(action: () => Promise<void>): Promise<Element[]> {
  const changed = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target as Element);
  });
  observer.observe(document, { attributes: true, subtree: true });
  await action();
  return [...changed];
}

describe('an unmarked tag of a vendor that is not allowed', () => {
  it.each([
    ['script', 'src', `<script src="${criteo}"></script>`],
    ['script', 'src', `<script async src="${criteo}"></script>`],
    ['script', 'src', `<script defer src="${criteo}"></script>`],
    ['script', 'src', `<script type="module" src="${criteo}"></script>`],
    ['script', 'src', `<script type="text/javascript" src="${criteo}"></script>`],
    ['img', 'src', `<img src="${criteo}">`],
    ['iframe', 'src', `<iframe src="${criteo}"></iframe>`],
    ['iframe', 'srcdoc', `<iframe srcdoc="${criteo}"></iframe>`.replace(criteo, '<img src=x>')],
    ['link', 'href', `<link rel="preload" as="script" href="${criteo}">`],
    ['link', 'href', `<link rel="preconnect" href="${criteo}">`],
    ['link', 'href', `<link rel="stylesheet" href="${criteo}">`],
    ['source', 'src', `<video><source src="${criteo}"></video>`],
    ['source', 'srcset', `<picture><source srcset="${criteo}"></picture>`],
    ['video', 'src', `<video src="${criteo}"></video>`],
    ['video', 'poster', `<video poster="${criteo}"></video>`],
    ['audio', 'src', `<audio src="${criteo}"></audio>`],
    ['input', 'src', `<input type="image" src="${criteo}">`],
    ['image', 'href', `<svg><image href="${criteo}" /></svg>`],
    ['object', 'data', `<object data="${criteo}"></object>`],
    ['embed', 'src', `<embed src="${criteo}">`],
    ['a', 'ping', `<a href="/own" ping="${criteo}">x</a>`],
  ])('is held and goes again: %s, %s, %s (R85)', async (name, attribute, markup) => {
    const url = attribute === 'srcdoc' ? `<img src="${criteo}">` : criteo;
    await show(`<div>${markup.replace('<img src=x>', url.replaceAll('"', '&quot;'))}</div>`);
    const tag = find(`div ${name}`);
    expectHeld(tag, attribute, url);
    await allow('criteo');
    expectFree(tag, attribute, url);
  });

  it('is held for one vendor’s URL among those of a `srcset` (R85)', async () => {
    const srcset = `/own.png 1x, ${criteo} 2x`;
    await show(`<img src="/own.png" srcset="${srcset}">`);
    expectHeld(find('img'), 'srcset', srcset);
    expect(attributesOf(find('img')).src).toBe('/own.png');
  });

  it('is held when its URL is written without a scheme (R85)', async () => {
    await show('<script src="//dynamic.criteo.com/js/ld/ld.js"></script>');
    expectHeld(find('script'), 'src', '//dynamic.criteo.com/js/ld/ld.js');
  });

  it('is held when it is written in upper case, and goes back as it was written (R85, R87)', async () => {
    const url = 'HTTPS://DYNAMIC.CRITEO.COM/js/ld/ld.js';
    await show(`<IMG SRC=${url}>`);
    expectHeld(find('img'), 'src', url);
    await allow('criteo');
    expectFree(find('img'), 'src', url);
  });

  it('is held when it stands in the page already (R85)', () => {
    document.body.innerHTML = '<p></p>';
    find('p').append(
      new DOMParser().parseFromString(`<img src="${criteo}">`, 'text/html').images[0] as Node,
    );
    createKotowari();
    expectHeld(find('img'));
  });

  it('is held when only one of the vendors of its URL is allowed (R89)', async () => {
    await allow('line');
    await show(`<script src="${shared}"></script>`);
    expectHeld(find('script'), 'src', shared);
    await allow('yahoo-ads');
    expectFree(find('script'), 'src', shared);
  });

  it('goes in the order of the page (R87)', async () => {
    await show(
      `<img src="${meta}"><p><object data="${criteo}"></object></p><iframe src="${shared}"></iframe>`,
    );
    const changed = await changedBy(() => allow('advertising'));
    expect(changed.map(({ localName }) => localName)).toEqual(['img', 'object', 'iframe']);
  });
});

describe('a marked tag', () => {
  it('waits, whatever its URL, and keeps its other attributes (R21)', async () => {
    await show(
      '<script type="text/plain" data-consent="criteo" data-src="/own.js" async integrity="sha256-x"></script>',
    );
    const script = find('script');
    const own = { 'data-consent': 'criteo', async: '', integrity: 'sha256-x' };
    expect(attributesOf(script)).toMatchObject({ ...own, type: 'text/plain' });
    expect(attributesOf(script)).not.toHaveProperty('src');
    await allow('criteo');
    expectFree(script, 'src', '/own.js');
    expect(attributesOf(script)).toMatchObject(own);
    expect(attributesOf(script)).not.toHaveProperty('type');
  });

  it('waits with a URL in a plain attribute, which is taken off (R21)', async () => {
    const url = 'https://video.example/1';
    await show(`<iframe data-consent="advertising" src="${url}"></iframe>`);
    expectHeld(find('iframe'), 'src', url);
    await allow('criteo');
    expectHeld(find('iframe'), 'src', url);
    await allow('advertising');
    expectFree(find('iframe'), 'src', url);
  });

  it('waits without any URL (R21)', async () => {
    await show('<script type="text/plain" data-consent="criteo">window.ran = true</script>');
    const script = find<HTMLScriptElement>('script');
    expect(attributesOf(script).type).toBe('text/plain');
    expect(script.text).toBe('window.ran = true');
    await allow('criteo');
    expect(attributesOf(script)).toEqual({ 'data-consent': 'criteo' });
    expect(script.text).toBe('window.ran = true');
  });

  it('waits when it is written with a type that runs (R21)', async () => {
    await show('<script type="module" data-consent="criteo">1</script>');
    expect(attributesOf(find('script')).type).toBe('text/plain');
    await allow('criteo');
    expect(attributesOf(find('script')).type).toBe('module');
  });

  it('has the type of `data-type` when it goes (R21)', async () => {
    await show(
      '<script type="text/plain" data-type="module" data-consent="criteo" data-src="/own.js"></script>',
    );
    await allow('criteo');
    expect(attributesOf(find('script'))).toMatchObject({ type: 'module', src: '/own.js' });
  });

  it('goes at once when its vendor is allowed already (R21)', async () => {
    const run = vi.spyOn(HTMLScriptElement.prototype, 'text', 'set');
    await allow('criteo');
    await show('<script type="text/plain" data-consent="criteo">1</script>');
    await settle();
    expect(attributesOf(find('script'))).toEqual({ 'data-consent': 'criteo' });
    expect(run.mock.calls).toEqual([['1']]);
  });

  it('is held once, and not a second time as an unmarked one (R21)', async () => {
    await show(
      `<script type="text/plain" data-consent="criteo" data-src="${criteo}"></script><p></p>`,
    );
    find('p').append(find('script'));
    await nextTask();
    expect(attributesOf(find('script'))).not.toHaveProperty('src');
    await allow('criteo');
    expectFree(find('script'));
  });

  it('whose mark has been heeded is not held by it again (R21)', async () => {
    await show('<img data-consent="criteo" data-src="/own.png"><p></p>');
    await allow('criteo');
    kotowari.rejectAll();
    find('p').append(find('img'));
    await settle();
    expectFree(find('img'), 'src', '/own.png');
  });

  it('waits for good with an unknown name (R22)', async () => {
    await show('<img data-consent="criteoo" data-src="/pixel.png">');
    kotowari.acceptAll();
    await settle();
    expect(attributesOf(find('img'))).not.toHaveProperty('src');
  });

  it('brings out what a marked template holds, in its place and order (R21)', async () => {
    await show(
      '<p></p><template data-consent="criteo"><b></b><iframe src="https://video.example/1"></iframe><img data-consent="meta" data-src="/own.png"></template><i></i>',
    );
    expect(find('template').nextElementSibling?.localName).toBe('i');
    await allow('criteo');
    const names = [...document.body.children].map(({ localName }) => localName);
    expect(names).toEqual(['p', 'b', 'iframe', 'img', 'i']);
    expect(attributesOf(find('iframe')).src).toBe('https://video.example/1');
    expect(attributesOf(find('img'))).not.toHaveProperty('src');
    await allow('meta');
    expect(attributesOf(find('img')).src).toBe('/own.png');
  });
});

describe('a script that the browser takes for data', () => {
  it('is left alone, such as another tool’s held tag (R98)', async () => {
    const markup = `<script type="text/plain" src="${criteo}"></script>`;
    await show(`<div>${markup}</div>`);
    expect(find('div').innerHTML).toBe(markup);
    await allow('criteo');
    expect(find('div').innerHTML).toBe(markup);
  });

  it('is held once that tool lets it go (R85, R98)', async () => {
    await show(`<script type="text/plain" src="${criteo}"></script>`);
    const copy = document.createElement('script');
    copy.src = criteo;
    find('script').replaceWith(copy);
    expectHeld(copy);
  });
});

describe('inline code', () => {
  it('is left to run where it builds a queue', async () => {
    const code = "window.criteo_q = window.criteo_q || []; fbq('init', '1')";
    await show(`<script>${code}</script>`);
    expect(attributesOf(find('script'))).toEqual({});
  });

  const defining = '<script id="defining" src="https://cdn.microad.jp/js/bid.js"></script>';

  it('is held with the script that defines a global which it needs (R85, R87)', async () => {
    await show(`${defining}<script id="inline">microadTd.AB.start({})</script>`);
    const script = find<HTMLScriptElement>('#inline');
    expect(attributesOf(script)).toMatchObject({ type: 'text/plain', 'data-consent': 'microad' });
    await allow('criteo');
    expect(attributesOf(script).type).toBe('text/plain');
    await allow('microad');
    expect(attributesOf(find('#defining'))).not.toHaveProperty('type');
    expect(attributesOf(script).type).toBe('text/plain');
    find('#defining').dispatchEvent(new Event('load'));
    await settle();
    expect(attributesOf(script)).toEqual({ id: 'inline', 'data-consent': 'microad' });
    expect(script.text).toBe('microadTd.AB.start({})');
  });

  it('is held when its text comes in pieces (R85)', async () => {
    await show(`${defining}<script id="inline">/* long */</script>`);
    expect(attributesOf(find('#inline'))).toEqual({ id: 'inline' });
    find('#inline').firstChild?.after(' microadTd.AB.start({})');
    await nextTask();
    expect(attributesOf(find('#inline')).type).toBe('text/plain');
  });

  it('is left alone where no such script waits, or where it is no code', async () => {
    const own = '<script>microadTd.AB.start({})</script>';
    await show(`<div>${own}</div>${defining}`);
    expect(find('div').innerHTML).toBe(own);
    const data = '<script type="application/ld+json">{"name":"microadTd"}</script>';
    await show(`<p>${data}</p>`);
    expect(find('p').innerHTML).toBe(data);
    await allow('microad');
    await show(`<b>${own}</b>`);
    expect(find('b').innerHTML).toBe(own);
  });
});

describe('inline code of SVG', () => {
  const markup = `<svg><script>1</script></svg><img src="${criteo}">`;

  it('keeps nothing behind it from being held (R85)', async () => {
    await show(markup);
    expectHeld(find('img'));
  });

  it('keeps no gate that comes late from its work (R85)', async () => {
    kotowari.acceptAll();
    localStorage.clear();
    document.cookie = 'kotowari=;max-age=0';
    await show(markup);
    startPage();
    expectHeld(find('img'));
  });
});

describe('a tag that nobody needs to hold', () => {
  it('is left as it is when its URL is never held (R90)', async () => {
    const markup = never.map(
      (url) =>
        `<img src="${url}" srcset="${url} 2x"><iframe src="${url}"></iframe><link href="${url}">`,
    );
    await show(`<div>${markup.join('')}</div>`);
    expect(find('div').innerHTML.replaceAll('&amp;', '&')).toBe(markup.join(''));
  });

  it('is left as it is when it is the shop’s own, or a link to a vendor (R90)', async () => {
    const markup = `<script src="/shop.js"></script><img src="data:,"><a href="${criteo}">x</a>`;
    await show(`<div>${markup}</div>`);
    expect(find('div').innerHTML).toBe(markup);
  });

  it('is left as it is when its vendor is allowed (R89)', async () => {
    await allow('criteo');
    await show(`<script src="${criteo}"></script>`);
    expectFree(find('script'));
    expect(attributesOf(find('script'))).not.toHaveProperty('type');
  });

  it('is left as it is when it was released before, and is moved (R87)', async () => {
    await show(`<img src="${criteo}"><p></p>`);
    const image = find('img');
    await allow('criteo');
    find('p').append(image);
    await nextTask();
    expectFree(image);
  });
});

describe('a copy of a held tag', () => {
  it('is held as well, and goes as well (R85, R87)', async () => {
    await show(`<script src="${criteo}"></script>`);
    const copy = find('script').cloneNode(true) as HTMLScriptElement;
    copy.id = 'copy';
    document.body.append(copy);
    await nextTask();
    expectHeld(find('#copy'));
    await allow('criteo');
    expectFree(find('#copy'));
    expectFree(find('script'));
  });

  it('is held when it is made from markup (R85)', async () => {
    await show(`<img src="${criteo}">`);
    await show(find('img').outerHTML);
    const images = [...document.images];
    expect(images).toHaveLength(2);
    for (const image of images) expectHeld(image);
    await allow('criteo');
    for (const image of images) expectFree(image);
  });
});

describe('a frame’s own markup', () => {
  it('gets a call of the gate in front of its scripts, and nothing where there is none (R85)', async () => {
    await show('<iframe srcdoc="<script>1</script>"></iframe><object></object>');
    const { srcdoc = '' } = attributesOf(find('iframe'));
    expect(srcdoc).toMatch(/^<script[^>]*>frameElement\?\.contentWindow;[^<]*<\/script><script>1/);
    await show('<div><iframe srcdoc="<p>x</p>"></iframe></div>');
    expect(attributesOf(find('div > iframe'))).toEqual({ srcdoc: '<p>x</p>' });
    // Looked at again, it is called once.
    find('div').append(find('iframe'));
    await nextTask();
    expect(attributesOf(find('div > iframe + iframe'))).toEqual({ srcdoc });
  });
});
