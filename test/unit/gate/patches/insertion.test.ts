import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../../src/createKotowari';
import type { Kotowari } from '../../../../src/types';
import { find, nextTask, settle, startPage, useFreshPage } from '../../page';
import { attributesOf, criteo, expectFree, expectHeld, meta } from '../openGate';

useFreshPage();

const { adoptNode } = Document.prototype;

let kotowari: Kotowari;

beforeEach(() => {
  document.body.innerHTML = '<main><p>text</p></main>';
  kotowari = createKotowari();
});

/** Allows these, and waits until what may go has gone. */
async function allow(...names: string[]): Promise<void> {
  kotowari.update(Object.fromEntries(names.map((name) => [name, true])));
  await settle();
}

/** A tag of a document that nobody asked about its URL yet. */
function parsed<T extends Element>(markup: string, page = document): T {
  const { body, head } = new DOMParser().parseFromString(markup, 'text/html');
  const element = head.firstElementChild ?? body.firstElementChild;
  if (!element) throw new Error('no element');
  return adoptNode.call(page, element) as T;
}

function rangeIn(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

const ways: [name: string, put: (tag: Element, place: Element, text: Text) => unknown][] = [
  ['appendChild', (tag, place) => place.appendChild(tag)],
  ['insertBefore', (tag, place, text) => place.insertBefore(tag, text)],
  ['replaceChild', (tag, place, text) => place.replaceChild(tag, text)],
  ['append', (tag, place) => place.append('a', tag)],
  ['prepend', (tag, place) => place.prepend(tag)],
  ['replaceChildren', (tag, place) => place.replaceChildren(tag)],
  ['before', (tag, place) => place.before(tag)],
  ['after', (tag, place) => place.after('a', tag)],
  ['replaceWith', (tag, place) => place.replaceWith(tag)],
  ['insertAdjacentElement', (tag, place) => place.insertAdjacentElement('beforeend', tag)],
  ['before of a text', (tag, _, text) => text.before(tag)],
  ['after of a text', (tag, _, text) => text.after(tag)],
  ['replaceWith of a text', (tag, _, text) => text.replaceWith(tag)],
  ['insertNode of a range', (tag, place) => rangeIn(place).insertNode(tag)],
  ['surroundContents of a range', (tag, place) => rangeIn(place).surroundContents(tag)],
  [
    'append of a fragment',
    (tag, place) => {
      const fragment = document.createDocumentFragment();
      fragment.append('a', tag);
      place.append(fragment);
    },
  ],
  [
    'append of a parent',
    (tag, place) => {
      const parent = document.createElement('p');
      parent.append(tag);
      place.append(parent);
    },
  ],
  ['append of a shadow root', (tag, place) => place.attachShadow({ mode: 'open' }).append(tag)],
];

describe.each(ways)('a tag that page code puts into the page by %s', (_, put) => {
  const place = () => find('p');
  const text = () => place().firstChild as Text;

  it('waits as soon as it is in, and goes again (R85, R87)', async () => {
    for (const markup of [`<script src="${criteo}"></script>`, `<img src="${criteo}">`]) {
      document.body.innerHTML = '<main><p>text</p></main>';
      const tag = parsed(markup);
      put(tag, place(), text());
      expect(tag.isConnected).toBe(true);
      expectHeld(tag);
      await allow('criteo');
      expectFree(tag);
      kotowari.reset();
    }
  });

  it('goes in at once when it is no vendor’s (R90)', () => {
    const tag = parsed('<script src="/own.js"></script>');
    put(tag, place(), text());
    expect(tag.isConnected).toBe(true);
    expect(attributesOf(tag)).toEqual({ src: '/own.js' });
  });
});

describe('a method that puts nodes in', () => {
  it('gives back what it gives without the gate, and throws what it throws (R95)', () => {
    const script = parsed(`<script src="${criteo}"></script>`);
    const place = find('p');
    expect(place.appendChild(script)).toBe(script);
    expect(place.removeChild(script)).toBe(script);
    expect(place.append(script)).toBeUndefined();
    const text = place.firstChild as Text;
    expect(place.replaceChild(document.createElement('i'), text)).toBe(text);
    expect(place.insertAdjacentElement('afterend', document.createElement('b'))).toBe(find('b'));
    const append = place.appendChild as (node: unknown) => unknown;
    expect(() => append.call(place, null)).toThrow('not of type');
    expect(() => append.call(place, 'text')).toThrow('not of type');
    expect(() => find('b').appendChild(document.body)).toThrow('node tree');
  });

  it('takes several, texts among them', () => {
    const tags = [criteo, '/own.js', meta].map((url) => parsed(`<img src="${url}">`));
    find('p').append('a', ...tags, 'b');
    expect(find('p').textContent).toBe('textab');
    expectHeld(tags[0] as Element);
    expectFree(tags[1] as Element, 'src', '/own.js');
    expectHeld(tags[2] as Element, 'src', meta);
  });

  it('looks at a script again each time that it is put in, as only then it would be asked for', async () => {
    const script = document.createElement('script');
    const box = document.createElement('div');
    box.append(script);
    script.src = criteo;
    expect(script.isConnected).toBe(false);
    await allow('meta');
    find('p').append(box);
    expectHeld(script);
  });
});

describe('a script that page code makes, puts in, and takes out again', () => {
  it('runs all the same, and is out again, as it would have been fetched by then (R87)', async () => {
    const script = document.createElement('script');
    script.src = criteo;
    document.head.append(script);
    script.remove();
    const places: (Node | null)[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if ([...addedNodes].includes(script)) places.push(target);
      }
    });
    observer.observe(document, { childList: true, subtree: true });
    await allow('criteo');
    expectFree(script);
    expect(places).toEqual([document.head]);
    expect(script.isConnected).toBe(false);
  });
});

const markups: [name: string, put: (place: Element, markup: string) => unknown][] = [
  ['innerHTML', (place, markup) => Object.assign(place, { innerHTML: markup })],
  ['outerHTML', (place, markup) => Object.assign(place, { outerHTML: markup })],
  [
    'insertAdjacentHTML beforeend',
    (place, markup) => place.insertAdjacentHTML('beforeend', markup),
  ],
  [
    'insertAdjacentHTML afterBegin',
    (place, markup) => place.insertAdjacentHTML('afterBegin' as 'afterbegin', markup),
  ],
  [
    'insertAdjacentHTML beforebegin',
    (place, markup) => place.insertAdjacentHTML('beforebegin', markup),
  ],
  [
    'insertAdjacentHTML AFTEREND',
    (place, markup) => place.insertAdjacentHTML('AFTEREND' as 'afterend', markup),
  ],
  [
    'createContextualFragment',
    (place, markup) => place.append(rangeIn(place).createContextualFragment(markup)),
  ],
  [
    'innerHTML of a shadow root',
    (place, markup) => Object.assign(place.attachShadow({ mode: 'open' }), { innerHTML: markup }),
  ],
];

describe.each(markups)('markup that page code puts in by %s', (name, put) => {
  const root = () => (name.includes('shadow') ? find('p').shadowRoot : document) as ParentNode;
  const tag = (selector: string) => root().querySelector(selector) as Element;

  it.each([
    ['img', 'src', `<img src="${criteo}">`],
    ['iframe', 'src', `<b><iframe src="${criteo}"></iframe></b>`],
    ['link', 'href', `<link rel="stylesheet" href="${criteo}">`],
    ['embed', 'src', `<embed src="${criteo}">`],
    ['object', 'data', `<object data="${criteo}"></object>`],
    ['img', 'src', `<img src="${criteo.replace('.', '&#46;')}"><link href="/own.css">`],
  ])(
    'has its tags held, and they go again: %s, %s, %s (R85, R87)',
    async (selector, attribute, markup) => {
      put(find('p'), markup);
      expectHeld(tag(selector), attribute);
      await allow('criteo');
      expectFree(tag(selector), attribute);
    },
  );

  it('stays as it is where there is nothing to hold (R90)', () => {
    const markup = '<img src="/own.png"><b>a &amp; b</b><link rel="stylesheet" href="/own.css">';
    put(find('p'), markup);
    const found = ['img', 'b', 'link'].map((selector) => tag(selector).outerHTML).join('');
    expect(found).toBe(markup);
  });
});

describe('a script that comes with a markup string', () => {
  it('never runs in a browser, and so is left as it is (R87)', async () => {
    const markup = `<script src="${criteo}"></script><script data-consent="criteo">1</script>`;
    find('p').innerHTML = markup;
    expect(find('p').innerHTML).toBe(markup);
    await allow('criteo');
    expect(find('p').innerHTML).toBe(markup);
  });
});

describe('markup', () => {
  it('is text in elements that hold text, and is left as it is there', () => {
    const markup = `<link rel="stylesheet" href="${criteo}">`;
    for (const name of ['style', 'textarea', 'title', 'script']) {
      const element = document.createElement(name);
      element.innerHTML = markup;
      expect(element.textContent).toBe(markup);
    }
  });

  it.each(['rich-text', 'p-title', 'g-script'])(
    'reaches the browser with its tags held in an element of the page’s own: %s (R85)',
    (name) => {
      const given: string[] = [];
      const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {};
      Object.defineProperty(Element.prototype, 'innerHTML', {
        ...native,
        set(markup: string) {
          given.push(markup);
        },
      });
      startPage();
      document.createElement(name).innerHTML = `<link rel="stylesheet" href="${criteo}">`;
      expect(given).toEqual([`<link rel="stylesheet" data-ktw-href="${criteo}">`]);
    },
  );

  it('that a page’s object makes is asked for once (R85)', () => {
    const answers = ['<i></i>', `<link href="${criteo}">`];
    find('p').innerHTML = { toString: () => answers.shift() } as unknown as string;
    expect(find('p').innerHTML).toBe('<i></i>');
    expect(answers).toHaveLength(1);
  });

  it('of null empties the element, as without the gate', () => {
    find('p').innerHTML = null as unknown as string;
    expect(find('p').innerHTML).toBe('');
  });

  it('that leaves a tag open is not closed by being looked at', () => {
    find('p').innerHTML = `<link href="${criteo}"><b>a<i>b`;
    expect(find('p').textContent).toBe('ab');
    expect(find('p > b > i').textContent).toBe('b');
    expectHeld(find('p > link'), 'href');
  });
});

describe('a node that is made of another one', () => {
  it.each<[string, (image: HTMLImageElement) => Node]>([
    ['cloneNode', (image) => image.cloneNode()],
    ['importNode', (image) => document.importNode(image)],
    ['adoptNode', (image) => document.adoptNode(image)],
    [
      'cloneContents',
      (image) => {
        const box = document.createElement('p');
        box.append(image);
        return rangeIn(box).cloneContents().firstChild as Node;
      },
    ],
  ])(
    'is held when it is an image, which asks for its URL without being in the page: %s (R85)',
    async (_, make) => {
      const source = parsed(
        `<img src="${criteo}">`,
        document.implementation.createHTMLDocument(),
      ) as HTMLImageElement;
      expect(attributesOf(source)).toEqual({ src: criteo });
      const copy = make(source) as Element;
      await settle();
      if (copy.ownerDocument === document) expectHeld(copy);
      else expect(attributesOf(copy)).toEqual({ src: criteo });
      await allow('criteo');
      expectFree(copy);
    },
  );

  it('is left as it is when it is a script, until it is put in (R87)', () => {
    const source = parsed(`<script src="${criteo}"></script>`);
    const copy = source.cloneNode() as Element;
    expect(attributesOf(copy)).toEqual({ src: criteo });
    document.head.append(copy);
    expectHeld(copy);
  });

  it('is left alone in a template, whose document asks for nothing (R87)', () => {
    const template = document.createElement('template');
    template.content.append(parsed(`<img src="${criteo}">`));
    const copy = template.content.cloneNode(true) as DocumentFragment;
    expect(template.innerHTML).toBe(`<img src="${criteo}">`);
    expect(attributesOf(copy.firstElementChild as Element)).toEqual({ src: criteo });
  });
});

describe('a tag of a document that asks for nothing', () => {
  it('is held as soon as it is in the page when it was made there (R85)', () => {
    const script = document.implementation.createHTMLDocument().createElement('script');
    script.src = criteo;
    find('p').append(script);
    expectHeld(script);
  });

  it.each<[string, () => Node]>([
    [
      'cloned from a template',
      () => {
        const template = document.createElement('template');
        template.content.append(parsed(`<script src="${criteo}"></script>`));
        return template.content.cloneNode(true);
      },
    ],
    [
      'taken out of a template',
      () => {
        const template = document.createElement('template');
        template.content.append(parsed(`<script src="${criteo}"></script>`));
        return template.content;
      },
    ],
  ])('is held as soon as it is in the page: %s (R85)', (_, make) => {
    find('p').append(make());
    expectHeld(find('p > script'));
  });
});

describe('new Audio', () => {
  it('has its URL asked about, and goes again (R85, R87)', async () => {
    const sound = new Audio(criteo);
    expect(sound).toBeInstanceOf(HTMLAudioElement);
    expectHeld(sound);
    expect(sound.src).toBe(criteo);
    await allow('criteo');
    expectFree(sound);
  });

  it('gives what it gives without the gate (R95)', () => {
    expect(attributesOf(new Audio('/own.mp3'))).toMatchObject({ src: '/own.mp3', preload: 'auto' });
    expect(new Audio().src).toBe('');
  });
});

describe('a frame of the same origin', () => {
  /** The window of a new frame, by way of one of the two properties. */
  function openFrame(way: 'contentWindow' | 'contentDocument'): Window & typeof globalThis {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const found = frame[way] as unknown as Window & { defaultView?: Window };
    return (found.defaultView ?? found) as Window & typeof globalThis;
  }

  it.each(['contentWindow', 'contentDocument'] as const)(
    'has the gate in it, too, once page code gets at it by %s (R85)',
    async (way) => {
      const page = openFrame(way).document;
      const script = page.createElement('script');
      script.src = criteo;
      page.head.append(script);
      expect(attributesOf(script)).toMatchObject({ type: 'text/plain', src: criteo });
      const image = page.createElement('img');
      image.src = criteo;
      expect(attributesOf(image)).toEqual({ 'data-ktw-src': criteo });
      page.body.innerHTML = `<link rel="stylesheet" href="${criteo}">`;
      expect(page.body.innerHTML).toBe(`<link rel="stylesheet" data-ktw-href="${criteo}">`);
      await allow('criteo');
      expect(attributesOf(script)).toEqual({ src: criteo });
      expect(attributesOf(image)).toEqual({ src: criteo });
    },
  );

  it('has its natives wrapped once, however often page code gets at it (R95)', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { Element: First } = frame.contentWindow as unknown as typeof globalThis;
    const { setAttribute } = First.prototype;
    expect(frame.contentDocument?.defaultView).toBe(frame.contentWindow);
    expect(First.prototype.setAttribute).toBe(setAttribute);
  });

  it('of another origin is left alone, and gives what it gives (R95)', () => {
    const frame = document.createElement('iframe');
    const denied = new Proxy(
      {},
      {
        get() {
          throw new DOMException('Blocked a frame', 'SecurityError');
        },
      },
    );
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(denied as Window);
    createKotowari();
    document.body.append(frame);
    expect(frame.contentWindow).toBe(denied);
  });

  it('that is not in the page has no window (R95)', async () => {
    expect(document.createElement('iframe').contentWindow).toBeNull();
    expect(document.createElement('iframe').contentDocument).toBeNull();
    await nextTask();
  });
});
