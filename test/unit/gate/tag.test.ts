import { describe, expect, it } from 'vitest';
import {
  forget,
  heldValue,
  isScript,
  putBack,
  remember,
  setNatively,
  silence,
  takeOff,
  urlAttributesOf,
  urlsIn,
} from '../../../src/gate/tag';

const url = 'https://dynamic.criteo.com/js/ld/ld.js';
const asItIs = (value: string) => value;

/** The first element of some markup: parsed, and not run. */
function parse(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

/** The same for a script. */
function parseScript(markup: string): HTMLScriptElement {
  const script = parse(markup);
  if (!isScript(script)) throw new Error('no script');
  return script;
}

describe('the URLs of a tag', () => {
  it('stand in attributes by the kind of element', () => {
    expect(urlAttributesOf(parse('<script></script>'))).toEqual(['src']);
    expect(urlAttributesOf(parse('<IMG>'))).toEqual(['src', 'srcset']);
    expect(urlAttributesOf(parse('<iframe></iframe>'))).toEqual(['src']);
    expect(urlAttributesOf(parse('<link>'))).toEqual(['href']);
    expect(urlAttributesOf(parse('<a href="/"></a>'))).toEqual([]);
  });

  it('are one in most attributes, and several in a `srcset`', () => {
    expect(urlsIn('src', '/a b,c')).toEqual(['/a b,c']);
    const urls = urlsIn('srcset', '/a.png 1x,\n  https://criteo.com/b.png 2x');
    expect(urls).toContain('/a.png');
    expect(urls).toContain('https://criteo.com/b.png');
  });
});

describe('a value that is taken off', () => {
  it('is gone from its attribute, and is remembered on the element', () => {
    const image = parse(`<img src="${url}" alt="">`);
    takeOff(image, 'src', url);
    expect(image.hasAttribute('src')).toBe(false);
    expect(heldValue(image, 'src')).toBe(url);
    expect(heldValue(image, 'srcset')).toBeNull();
  });

  it('goes with a clone', () => {
    const image = parse(`<img src="${url}">`);
    takeOff(image, 'src', url);
    expect(heldValue(image.cloneNode() as Element, 'src')).toBe(url);
  });

  it('can be remembered without being there, and be dropped', () => {
    const image = parse('<img>');
    remember(image, 'src', url);
    expect(heldValue(image, 'src')).toBe(url);
    forget(image, 'src');
    expect(heldValue(image, 'src')).toBeNull();
  });
});

describe('a silenced script', () => {
  it('has a type that no browser runs', () => {
    for (const markup of [
      '<script>',
      '<script type="module">',
      '<script type="text/javascript">',
    ]) {
      const script = parseScript(markup);
      silence(script);
      expect(script.type).toBe('text/plain');
    }
  });

  it('remembers its own type, and goes on doing so when it is silenced again', () => {
    const script = parseScript('<script type="module"></script>');
    silence(script);
    silence(script);
    expect(heldValue(script, 'type')).toBe('module');
  });

  it('takes the type that a marked one will have from `data-type` (R21)', () => {
    const script = parseScript('<script type="text/plain" data-type="module"></script>');
    silence(script);
    expect(heldValue(script, 'type')).toBe('module');
  });

  it('will be a plain script when a marked one says no type', () => {
    const script = parseScript('<script type="text/plain" data-consent="criteo"></script>');
    silence(script);
    expect(heldValue(script, 'type')).toBe('');
  });
});

describe('putting back', () => {
  it.each([
    `<script src="${url}" type="module" async="" integrity="sha256-x" crossorigin="anonymous"></script>`,
    `<script src="${url}" type="text/javascript" defer="" nonce="n" referrerpolicy="origin" charset="utf-8" id="t" onload="x()"></script>`,
    `<img src="${url}" srcset="/a.png 1x, ${url} 2x" width="1" height="1" alt="">`,
    `<iframe src="${url}" title="t" loading="lazy"></iframe>`,
    `<link rel="preload" href="${url}" as="script">`,
  ])('gives the same tag as before: %s (R21)', (markup) => {
    const tag = parse(markup);
    const before = parse(markup);
    for (const name of urlAttributesOf(tag)) {
      const value = tag.getAttribute(name);
      if (value !== null) takeOff(tag, name, value);
    }
    if (isScript(tag)) silence(tag);
    expect(tag.isEqualNode(before)).toBe(false);
    putBack(tag, asItIs);
    expect(tag.isEqualNode(before)).toBe(true);
  });

  it('gives a script without a type one that runs', () => {
    const script = parseScript(`<script src="${url}"></script>`);
    takeOff(script, 'src', url);
    silence(script);
    putBack(script, asItIs);
    expect(script.type).toBe('');
    expect(script.src).toBe(url);
  });

  it('puts the type back before the URL, which starts the script', () => {
    const script = parseScript('<script type="module"></script>');
    takeOff(script, 'src', url);
    silence(script);
    const types: string[] = [];
    putBack(script, (value) => {
      types.push(script.type);
      return value;
    });
    expect(types).toEqual(['module']);
  });

  it('makes each URL fit for its sink, and leaves the type alone', () => {
    const script = parseScript('<script type="module"></script>');
    takeOff(script, 'src', url);
    silence(script);
    const asked: string[] = [];
    putBack(script, (value) => {
      asked.push(value);
      return `${value}?trusted`;
    });
    expect(asked).toEqual([url]);
    expect(script.src).toBe(`${url}?trusted`);
  });

  it('does nothing to a tag of which nothing was taken, or a second time', () => {
    const image = parse('<img src="/own.png">');
    putBack(image, () => '/other.png');
    expect(image.getAttribute('src')).toBe('/own.png');
    takeOff(image, 'src', url);
    putBack(image, asItIs);
    putBack(image, () => '/other.png');
    expect(image.getAttribute('src')).toBe(url);
  });
});

describe('setting natively', () => {
  it('goes past whatever the page or the gate has put over `setAttribute`', () => {
    const image = parse('<img>');
    image.setAttribute = () => {
      throw new Error('asked the gate');
    };
    setNatively(image, 'src', '/a.png');
    expect(image.getAttribute('src')).toBe('/a.png');
  });
});
