import { beforeEach, describe, expect, it } from 'vitest';
import { createKotowari } from '../../../../src/createKotowari';
import type { Kotowari } from '../../../../src/types';
import { never } from '../../../fixtures/vendor-urls';
import { nextTask, settle, useFreshPage } from '../../page';
import { attributesOf, criteo, expectFree, expectHeld, meta } from '../openGate';

useFreshPage();

let kotowari: Kotowari;

beforeEach(() => {
  kotowari = createKotowari();
});

/** Allows these, and waits until what may go has gone. */
async function allow(...names: string[]): Promise<void> {
  kotowari.update(Object.fromEntries(names.map((name) => [name, true])));
  await settle();
}

/** An element that page code has made. A script is put into the page once it has its URL. */
function made(name: string, setUrl: (tag: Element) => void): Element {
  const tag = document.createElement(name);
  setUrl(tag);
  if (name === 'script') document.head.append(tag);
  return tag;
}

function attributeNode(name: string, value: string): Attr {
  const node = document.createAttribute(name);
  node.value = value;
  return node;
}

/** The value that an attribute gets when its URL is set in this way. */
function expectedValue([name, attribute, setUrl]: Way, url: string): string {
  const tag = document.createElement(name);
  setUrl(tag, url);
  return attributesOf(tag)[`data-ktw-${attribute}`] ?? attributesOf(tag)[attribute] ?? '';
}

type Way = [name: string, attribute: string, setUrl: (tag: Element, url: string) => void];

const assign =
  (property: string) =>
  (tag: Element, url: string): void => {
    Object.assign(tag, { [property]: url });
  };
const set =
  (name: string) =>
  (tag: Element, url: string): void => {
    tag.setAttribute(name, url);
  };

const ways: Way[] = [
  ['script', 'src', assign('src')],
  ['script', 'src', set('src')],
  ['script', 'src', set('SRC')],
  ['script', 'src', (tag, url) => tag.setAttributeNS(null, 'src', url)],
  ['script', 'src', (tag, url) => tag.setAttributeNode(attributeNode('src', url))],
  ['script', 'src', (tag, url) => tag.attributes.setNamedItem(attributeNode('src', url))],
  ['img', 'src', assign('src')],
  ['img', 'src', set('src')],
  ['img', 'srcset', (tag, url) => Object.assign(tag, { srcset: `/own.png 1x, ${url} 2x` })],
  ['img', 'srcset', set('srcset')],
  ['img', 'src', (tag, url) => tag.setAttributeNS(null, 'src', url)],
  ['img', 'src', (tag, url) => tag.setAttributeNode(attributeNode('src', url))],
  ['img', 'src', (tag, url) => tag.setAttributeNodeNS(attributeNode('src', url))],
  ['img', 'src', (tag, url) => tag.attributes.setNamedItem(attributeNode('src', url))],
  ['img', 'src', (tag, url) => tag.attributes.setNamedItemNS(attributeNode('src', url))],
  ['iframe', 'src', assign('src')],
  ['iframe', 'src', set('Src')],
  ['link', 'href', assign('href')],
  ['link', 'href', set('href')],
  ['source', 'src', assign('src')],
  ['source', 'srcset', assign('srcset')],
  ['video', 'src', assign('src')],
  ['video', 'poster', assign('poster')],
  ['audio', 'src', assign('src')],
  ['input', 'src', assign('src')],
  ['object', 'data', assign('data')],
  ['embed', 'src', assign('src')],
  ['a', 'ping', set('ping')],
];

describe.each(ways)('a URL that page code gives: %s, %s, %o', (name, attribute, setUrl) => {
  it('waits when its vendor is not allowed, and goes when it is (R85, R87)', async () => {
    const tag = made(name, (one) => setUrl(one, criteo));
    expect(expectedValue([name, attribute, setUrl], criteo)).toContain(criteo);
    expectHeld(tag, attribute, expectedValue([name, attribute, setUrl], criteo));
    await allow('criteo');
    expectFree(tag, attribute, expectedValue([name, attribute, setUrl], criteo));
  });

  it('goes when its vendor is allowed, or when it is no vendor’s or never held (R89, R90)', async () => {
    await allow('criteo');
    for (const url of [criteo, '/own.js', 'https://cdn.example/x', 'data:,x', ...never]) {
      const tag = made(name, (one) => setUrl(one, url));
      expect(Object.keys(attributesOf(tag))).toEqual([attribute]);
      expect(attributesOf(tag)[attribute]).toContain(url);
    }
  });
});

describe.each(ways)('a URL that page code gives again: %s, %s, %o', (name, attribute, setUrl) => {
  const way: Way = [name, attribute, setUrl];

  it('replaces the one before, whether that waits or goes (R93)', async () => {
    const [first, last] = [
      ['/own.js', criteo, meta],
      [meta, criteo, '/own.js'],
    ].map((urls) =>
      made(name, (one) => {
        for (const url of urls) setUrl(one, url);
      }),
    ) as [Element, Element];
    await settle();
    expectFree(last, attribute, expectedValue(way, '/own.js'));
    expectHeld(first, attribute, expectedValue(way, meta));
    await allow('criteo');
    expectHeld(first, attribute, expectedValue(way, meta));
    await allow('meta');
    expectFree(first, attribute, expectedValue(way, meta));
  });
});

/** A released script has begun to load, so another URL changes nothing. */
const lasting = ways.filter(([name]) => name !== 'script');

describe.each(lasting)(
  'a URL that page code gives later: %s, %s, %o',
  (name, attribute, setUrl) => {
    const way: Way = [name, attribute, setUrl];

    it('is held again on a released tag (R88)', async () => {
      const tag = made(name, (one) => setUrl(one, criteo));
      await allow('criteo');
      expectFree(tag, attribute, expectedValue(way, criteo));
      setUrl(tag, meta);
      expectHeld(tag, attribute, expectedValue(way, meta));
      kotowari.rejectAll();
      setUrl(tag, criteo);
      expectHeld(tag, attribute, expectedValue(way, criteo));
    });
  },
);

describe('an attribute node', () => {
  it.each(['value', 'nodeValue', 'textContent'] as const)(
    'of a tag does not bring a URL past the gate by its %s (R85)',
    async (property) => {
      const image = made('img', (tag) => tag.setAttribute('src', '/own.png'));
      const node = image.getAttributeNode('src') as Attr;
      node[property] = criteo;
      expectHeld(image);
      await allow('criteo');
      expectFree(image);
    },
  );

  it('that is in no element, or is of no URL, is left alone', () => {
    expect(attributeNode('src', criteo).value).toBe(criteo);
    const image = made('img', (tag) => tag.setAttribute('alt', ''));
    (image.getAttributeNode('alt') as Attr).value = criteo;
    expect(attributesOf(image)).toEqual({ alt: criteo });
    const text = document.createTextNode('');
    text.textContent = criteo;
    expect(text.data).toBe(criteo);
  });
});

describe('a method that is called as page code should not call it', () => {
  it('with more than it takes, as old base codes do, still asks the gate (R85)', () => {
    const image = new Image();
    const setAny = image.setAttribute as (...parts: unknown[]) => void;
    setAny.call(image, 'src', criteo, 0);
    expectHeld(image);
  });

  it('to take the type off a held script, still lets nothing run (R88)', async () => {
    const script = made('script', (tag) => tag.setAttribute('src', criteo));
    kotowari.rejectAll();
    script.removeAttribute('type');
    document.body.append(script);
    await settle();
    expect(attributesOf(script)).toMatchObject({ type: 'text/plain', src: criteo });
  });
});

describe('a script that was put in empty, and given its URL then', () => {
  it('waits for none of its vendor, as natively (R87)', async () => {
    const [one, other] = [1, 2].map(() => {
      const script = document.createElement('script');
      document.head.append(script);
      script.src = criteo;
      return script;
    });
    expectHeld(one as Element);
    await allow('criteo');
    expectFree(one as Element);
    // The first has not loaded.
    expectFree(other as Element);
  });
});

describe('while it waits', () => {
  it.each([
    ['img', 'src'],
    ['iframe', 'src'],
    ['link', 'href'],
    ['object', 'data'],
    ['video', 'poster'],
    ['script', 'src'],
  ])('an element gives back what it was given: %s, %s (R93)', async (name, property) => {
    const url = '//dynamic.criteo.com/js/ld/ld.js?a b';
    const tag = made(name, (one) => Object.assign(one, { [property]: url }));
    const read = () => [Reflect.get(tag, property), tag.getAttribute(property)];
    const whole = new URL(url, document.baseURI).href;
    expect(attributesOf(tag)).not.toMatchObject(
      name === 'script' ? { type: '' } : { [property]: url },
    );
    expect(read()).toEqual([whole, url]);
    expect(tag.hasAttribute(property)).toBe(true);
    expect(tag.hasAttribute('alt')).toBe(false);
    await allow('criteo');
    expect(attributesOf(tag)).toMatchObject({ [property]: url });
    expect(read()).toEqual([whole, url]);
  });

  it('a list of sources reads as it was written (R93)', () => {
    const srcset = `/own.png 1x, ${criteo} 2x`;
    const image = made('img', (tag) => tag.setAttribute('srcset', srcset)) as HTMLImageElement;
    expectHeld(image, 'srcset', srcset);
    expect(image.srcset).toBe(srcset);
    expect(image.getAttribute('SRCSET')).toBe(srcset);
  });

  it('a URL that is none reads as it was written (R93)', () => {
    const image = new Image();
    image.src = criteo;
    image.src = 'https://[';
    expect(image.getAttribute('src')).toBe('https://[');
  });

  it('a script reads as one of its own type, and a change of that waits (R93)', async () => {
    const script = document.createElement('script');
    script.type = 'text/javascript';
    script.src = criteo;
    document.head.append(script);
    expectHeld(script);
    expect(script.type).toBe('text/javascript');
    script.type = 'module';
    expectHeld(script);
    expect(script.type).toBe('module');
    await allow('criteo');
    expectFree(script);
    expect(attributesOf(script).type).toBe('module');
  });

  it('an image is not complete (R93)', async () => {
    const image = new Image();
    const other = new Image();
    expect(image.complete).toBe(true);
    image.src = criteo;
    expect(image.complete).toBe(false);
    expect(other.complete).toBe(true);
  });

  it('a URL that is taken back is not asked for later (R93)', async () => {
    const image = new Image();
    image.src = criteo;
    image.removeAttribute('src');
    expect(image.getAttribute('src')).toBeNull();
    await allow('criteo');
    expect(attributesOf(image)).toEqual({});
  });

  it('other elements and other attributes read as ever (R93)', () => {
    const image = new Image();
    image.src = criteo;
    image.alt = 'x';
    expect(image.getAttribute('alt')).toBe('x');
    expect(image.getAttribute('data-none')).toBeNull();
    const other = new Image();
    other.src = '/own.png';
    expect(other.src).toBe(new URL('/own.png', document.baseURI).href);
    expect(other.getAttribute('src')).toBe('/own.png');
  });
});

describe('a made element', () => {
  it('made by `new Image` is asked about as well, and goes without being in the page (R85)', async () => {
    const image = new Image(1, 1);
    image.src = criteo;
    expectHeld(image);
    await allow('criteo');
    expectFree(image);
  });

  it('keeps every other attribute to itself', () => {
    const image = document.createElement('img');
    image.setAttribute('alt', criteo);
    image.setAttribute('data-src', criteo);
    image.id = 'pixel';
    expect(attributesOf(image)).toEqual({ alt: criteo, 'data-src': criteo, id: 'pixel' });
  });

  it('that is no tag is left alone', () => {
    const link = document.createElement('a');
    link.setAttribute('href', criteo);
    const form = document.createElement('form');
    form.setAttribute('action', criteo);
    const text = document.createElement('p');
    text.setAttribute('src', criteo);
    expect(attributesOf(link)).toEqual({ href: criteo });
    expect(attributesOf(form)).toEqual({ action: criteo });
    expect(attributesOf(text)).toEqual({ src: criteo });
  });

  it('takes what is no string as the browser does (R95)', () => {
    const image = document.createElement('img');
    image.setAttribute('src', new URL(criteo) as unknown as string);
    expectHeld(image);
    image.src = null as unknown as string;
    expectFree(image, 'src', 'null');
    const setAny = image.setAttribute as (...parts: unknown[]) => void;
    expect(() => setAny.call(image, Symbol('x'), '')).toThrow(TypeError);
    expect(() => setAny.call(image, 'src')).toThrow('2 arguments required');
    expect(() => setAny.call(image)).toThrow('2 arguments required');
  });

  it('has what is no string read once, so that the gate and the browser see the same (R85)', () => {
    const image = document.createElement('img');
    const answers = ['/own.png', criteo];
    image.setAttribute('src', { toString: () => answers.shift() } as unknown as string);
    expectFree(image, 'src', '/own.png');
    expect(answers).toEqual([criteo]);
  });

  it.each([['/own.js'], [criteo]])(
    'gives the browser the very value that it was given, for Trusted Types: %s (R71)',
    (url) => {
      const given: unknown[] = [];
      const native = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
      Object.defineProperty(HTMLScriptElement.prototype, 'src', {
        ...native,
        set(value) {
          given.push(value);
        },
      });
      createKotowari();
      const trusted = { toString: () => url, [Symbol.toStringTag]: 'TrustedScriptURL' };
      document.createElement('script').src = trusted as unknown as string;
      expect(given).toEqual([trusted]);
      expect(given[0]).toBe(trusted);
    },
  );
});

describe('a script that page code makes', () => {
  const added = new Set<Node>();
  const addedScripts = () => [...added].filter((node) => node instanceof HTMLScriptElement);

  beforeEach(() => {
    added.clear();
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) added.add(node);
    }).observe(document, { childList: true, subtree: true });
  });

  it('is judged when it is put into the page, not when it is made', async () => {
    const script = document.createElement('script');
    script.src = criteo;
    await allow('criteo');
    document.head.append(script);
    await nextTask();
    await settle();
    expectFree(script);
  });

  it('waits, when it is put in, though its vendor was allowed when it was made (R88)', async () => {
    await allow('criteo');
    const script = document.createElement('script');
    script.src = criteo;
    kotowari.rejectAll();
    document.head.append(script);
    expectHeld(script);
  });

  it('never goes when it is never put in (R93)', async () => {
    const script = document.createElement('script');
    script.src = criteo;
    await allow('criteo');
    expect(script.isConnected).toBe(false);
    expect(addedScripts()).toEqual([]);
  });

  it('never goes when it is never put in, by whatever way it got its URL (R93)', async () => {
    const script = document.createElement('script');
    script.attributes.setNamedItem(attributeNode('src', criteo));
    await allow('criteo');
    expect(addedScripts()).toEqual([]);
  });

  it('is judged by its URL when it is in the page before it has one (R85)', async () => {
    const script = document.createElement('script');
    document.head.append(script);
    script.src = criteo;
    expectHeld(script);
    await allow('criteo');
    expectFree(script);
  });

  it('that holds code of its own beside the URL does not run that while it waits (R85)', () => {
    const script = document.createElement('script');
    script.text = 'document.body.id = "ran"';
    script.src = criteo;
    document.head.append(script);
    expectHeld(script);
    expect(document.body.id).toBe('');
  });

  it('of no type that runs keeps its URL, whatever that is (R98)', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = criteo;
    document.head.append(script);
    expect(attributesOf(script)).toEqual({ type: 'text/plain', src: criteo });
    await allow('criteo');
    expect(attributesOf(script)).toEqual({ type: 'text/plain', src: criteo });
  });
});

describe('the markup of a frame', () => {
  it('waits as a whole for what it asks for (R85)', async () => {
    const frame = document.createElement('iframe');
    const markup = `<p>x</p><img src="${criteo}">`;
    frame.srcdoc = markup;
    expectHeld(frame, 'srcdoc', markup);
    expect(frame.srcdoc).toBe(markup);
    await allow('criteo');
    expectFree(frame, 'srcdoc', markup);
  });

  it('gets a call of the gate in front of its scripts (R85)', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('srcdoc', '<script>1</script>');
    expect(attributesOf(frame).srcdoc).toMatch(/^<script[^>]*>.+<\/script><script>1<\/script>$/);
    frame.srcdoc = '<p>x</p>';
    expect(attributesOf(frame)).toEqual({ srcdoc: '<p>x</p>' });
  });
});
