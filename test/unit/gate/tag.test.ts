import { describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import { isTag, urlAttributesOf } from '../../../src/gate/tag';
import { find, settle, show, useFreshPage } from '../page';
import { attributesOf, criteo, expectFree, expectHeld } from './openGate';

useFreshPage();

/** The first element of some markup, in a document that asks for nothing. */
function parse(markup: string): Element {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const element = page.head.firstElementChild ?? page.body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

/** Shows markup on a page with the gate, and gives what allows Criteo and waits for its tags. */
async function hold(markup: string): Promise<() => Promise<void>> {
  const kotowari = createKotowari();
  await show(markup);
  return () => {
    kotowari.update({ criteo: true });
    return settle();
  };
}

describe('what a tag asks for', () => {
  it('stands in attributes by the kind of element; a script’s type decides whether it does', () => {
    expect(urlAttributesOf(parse('<script></script>'))).toEqual([
      'type',
      'src',
      'href',
      'xlink:href',
    ]);
    expect(urlAttributesOf(parse('<IMG>'))).toEqual(['src', 'srcset']);
    expect(urlAttributesOf(parse('<iframe></iframe>'))).toEqual(['src', 'srcdoc']);
    expect(urlAttributesOf(parse('<link>'))).toEqual(['href', 'imagesrcset']);
    expect(urlAttributesOf(parse('<video></video>'))).toEqual(['src', 'poster']);
    expect(urlAttributesOf(parse('<object></object>'))).toEqual(['data']);
    expect(urlAttributesOf(parse('<a href="/"></a>'))).toEqual(['ping']);
    expect(urlAttributesOf(parse('<p></p>'))).toEqual([]);
  });

  it('is none of an element that has the name of a method of objects', () => {
    expect(urlAttributesOf(parse('<constructor></constructor>'))).toEqual([]);
  });

  it('is looked for in links and templates only where they can be tags', () => {
    const matches = (markup: string) => isTag(parse(markup));
    expect(matches('<a href="/"></a>')).toBe(false);
    expect(matches('<a ping="/"></a>')).toBe(true);
    expect(matches('<template></template>')).toBe(false);
    expect(matches('<template data-consent="criteo"></template>')).toBe(true);
    expect(matches('<audio></audio>')).toBe(true);
    expect(matches('<abbr></abbr>')).toBe(false);
  });
});

describe('a held tag', () => {
  it('keeps its state in attributes, so that a clone of it is held as well (R85)', async () => {
    await hold(`<img src="${criteo}" alt="">`);
    const copy = find('img').cloneNode() as Element;
    expectHeld(copy);
    expect(copy.isEqualNode(find('img'))).toBe(true);
  });

  it.each([
    ['<script src="/x">', ''],
    ['<script src="/x" type="module">', 'module'],
    ['<script src="/x" type="text/javascript">', 'text/javascript'],
    ['<script src="/x" type="text/plain" data-type="module">', 'module'],
    ['<script src="/x" type="text/plain">', ''],
  ])(
    'of the kind script is of no type that runs, and remembers its own: %s (R21)',
    async (start, type) => {
      await hold(`${start.replace('>', ' data-consent="criteo">')}</script>`);
      expect(attributesOf(find('script'))).toMatchObject({ type: 'text/plain', src: '/x' });
      expect(attributesOf(find('script'))).toHaveProperty('data-ktw-type', type);
      // Again, as it is seen again when it is moved.
      document.head.append(find('script'));
      await settle();
      expect(attributesOf(find('script'))).toHaveProperty('data-ktw-type', type);
    },
  );
});

describe('releasing', () => {
  it.each([
    `<script src="${criteo}" type="module" async="" integrity="sha256-x" crossorigin="anonymous"></script>`,
    `<script src="${criteo}" type="text/javascript" defer="" nonce="n" referrerpolicy="origin" charset="utf-8" id="t" onload="x()"></script>`,
    `<script src="${criteo}" async=""></script>`,
    `<script src="${criteo}">own text</script>`,
    `<img src="${criteo}" srcset="/a.png 1x, ${criteo} 2x" width="1" height="1" alt="">`,
    `<iframe src="${criteo}" title="t" loading="lazy"></iframe>`,
    `<link rel="preload" href="${criteo}" as="script">`,
    `<video src="${criteo}" poster="${criteo}"></video>`,
    `<input type="image" src="${criteo}">`,
    `<object data="${criteo}" type="text/html"><p>x</p></object>`,
  ])('gives the same tag as before, on the same element: %s (R21, R93)', async (markup) => {
    const before = parse(markup);
    const allow = await hold(`<div>${markup}</div>`);
    const tag = find('div > *');
    expect(tag.isEqualNode(before)).toBe(false);
    await allow();
    expect(find('div > *')).toBe(tag);
    expect(tag.isEqualNode(before)).toBe(true);
  });

  it('makes the URL of a script fit for its sink, once its type is back (R71)', async () => {
    const url = `${criteo}?trusted`;
    const createScriptURL = vi.fn((_: string) => `${url} ${attributesOf(find('script')).type}`);
    const createPolicy = () => ({ createScriptURL, createHTML: String });
    vi.stubGlobal('trustedTypes', { createPolicy });
    const strict = createKotowari();
    await show(`<script src="${criteo}" type="module"></script><img src="${criteo}">`);
    strict.update({ criteo: true });
    await settle();
    expect(createScriptURL.mock.calls).toEqual([[criteo]]);
    expectFree(find('script'), 'src', `${url} module`);
    expectFree(find('img'));
  });

  it('makes the text of a script fit for its sink, for it runs once that is set (R71)', async () => {
    const createScript = vi.fn((text: string) => `${text} // trusted`);
    vi.stubGlobal('trustedTypes', {
      createPolicy: () => ({ createScriptURL: String, createHTML: String, createScript }),
    });
    const strict = createKotowari();
    await show('<script type="text/plain" data-consent="criteo">window.ran = 1</script>');
    strict.update({ criteo: true });
    await settle();
    expect(createScript.mock.calls).toEqual([['window.ran = 1']]);
    expect(find('script').textContent).toBe('window.ran = 1 // trusted');
  });

  it('goes past whatever the page has put over the methods of an element (R95)', async () => {
    const allow = await hold(`<img src="${criteo}">`);
    const image = find('img');
    image.setAttribute = image.removeAttribute = () => {
      throw new Error('asked the page');
    };
    await allow();
    expectFree(image);
  });
});
