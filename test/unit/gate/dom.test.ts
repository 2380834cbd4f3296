import { beforeEach, describe, expect, it } from 'vitest';
import { guardElements, type Originals } from '../../../src/gate/dom';
import type { Gate } from '../../../src/gate/gate';
import { heldValue, silence } from '../../../src/gate/tag';
import { never } from '../../fixtures/vendor-urls';
import { useFreshPage } from '../page';
import { criteo, meta, openGate } from './openGate';

useFreshPage();

let gate: Gate;
let allowed: Set<string>;
let originals: Originals;

beforeEach(() => {
  ({ gate, allowed } = openGate());
  originals = guardElements(gate);
});

const ways: [string, string, (tag: Element, url: string) => void][] = [
  ['script', 'src', (tag, url) => Object.assign(tag, { src: url })],
  ['script', 'src', (tag, url) => tag.setAttribute('src', url)],
  ['script', 'src', (tag, url) => tag.setAttribute('SRC', url)],
  ['img', 'src', (tag, url) => Object.assign(tag, { src: url })],
  ['img', 'src', (tag, url) => tag.setAttribute('src', url)],
  ['img', 'srcset', (tag, url) => Object.assign(tag, { srcset: `/own.png 1x, ${url} 2x` })],
  ['img', 'srcset', (tag, url) => tag.setAttribute('srcset', url)],
  ['iframe', 'src', (tag, url) => Object.assign(tag, { src: url })],
  ['iframe', 'src', (tag, url) => tag.setAttribute('Src', url)],
  ['link', 'href', (tag, url) => Object.assign(tag, { href: url })],
  ['link', 'href', (tag, url) => tag.setAttribute('href', url)],
];

describe.each(ways)('a URL given to a made element: %s, %s', (name, attribute, give) => {
  it('waits when its vendor is not allowed (R85)', () => {
    const tag = document.createElement(name);
    give(tag, criteo);
    expect(tag.hasAttribute(attribute)).toBe(false);
    expect(heldValue(tag, attribute)).toContain(criteo);
    expect([...gate.held]).toEqual([tag]);
  });

  it('goes when its vendor is allowed', () => {
    allowed.add('criteo');
    const tag = document.createElement(name);
    give(tag, criteo);
    expect(tag.getAttribute(attribute)).toContain(criteo);
    expect(gate.held.size).toBe(0);
  });

  it('goes when it is no vendor’s', () => {
    const tag = document.createElement(name);
    for (const url of ['/own.js', 'https://cdn.example/x', 'data:,x']) {
      give(tag, url);
      expect(tag.getAttribute(attribute)).toContain(url);
    }
    expect(gate.held.size).toBe(0);
    expect(tag.getAttributeNames()).toEqual([attribute]);
  });

  it('goes when it is never held (R90)', () => {
    for (const url of never) {
      const tag = document.createElement(name);
      give(tag, url);
      expect(tag.getAttribute(attribute)).toContain(url);
    }
  });

  it('replaces the one before, whether it waits or goes', () => {
    const tag = document.createElement(name);
    give(tag, '/own.js');
    give(tag, criteo);
    expect(tag.hasAttribute(attribute)).toBe(false);
    give(tag, meta);
    expect(heldValue(tag, attribute)).toContain(meta);
    give(tag, '/own.js');
    expect(heldValue(tag, attribute)).toBeNull();
    expect(tag.getAttribute(attribute)).toContain('/own.js');
  });

  it('waits once more on an element that was let go (R88)', () => {
    const tag = document.createElement(name);
    give(tag, criteo);
    gate.held.delete(tag);
    gate.released.add(tag);
    give(tag, meta);
    expect(gate.held.has(tag)).toBe(true);
    expect(gate.released.has(tag)).toBe(false);
  });
});

describe('a made element', () => {
  it('made by `new Image` is asked about as well (R85)', () => {
    const image = new Image(1, 1);
    image.src = criteo;
    expect(image.hasAttribute('src')).toBe(false);
    expect(gate.held.has(image)).toBe(true);
  });

  it('gives back what it was given, as without the gate', () => {
    const script = document.createElement('script');
    script.src = '/own.js';
    expect(script.src).toBe(new URL('/own.js', document.baseURI).href);
  });

  it('keeps every other attribute to itself', () => {
    const image = document.createElement('img');
    image.setAttribute('alt', criteo);
    image.setAttribute('data-src', criteo);
    image.id = 'pixel';
    expect(image.getAttribute('alt')).toBe(criteo);
    expect(image.getAttribute('data-src')).toBe(criteo);
    expect(gate.held.size).toBe(0);
  });

  it('that is no tag is left alone', () => {
    const link = document.createElement('a');
    link.setAttribute('href', criteo);
    const box = document.createElement('input');
    box.setAttribute('src', criteo);
    expect(link.getAttribute('href')).toBe(criteo);
    expect(gate.held.size).toBe(0);
  });

  it('takes what is no string as the browser does', () => {
    const image = document.createElement('img');
    image.setAttribute('src', new URL(criteo) as unknown as string);
    expect(heldValue(image, 'src')).toBe(criteo);
    image.src = null as unknown as string;
    expect(image.getAttribute('src')).toBe('null');
    const setAny = image.setAttribute as (...parts: unknown[]) => void;
    expect(() => setAny.call(image, Symbol('x'), '')).toThrow(TypeError);
  });

  it('keeps the very value that it was given, for Trusted Types', () => {
    const script = document.createElement('script');
    const trusted = { toString: () => criteo } as string;
    script.src = trusted;
    expect(originals.get(script)).toBe(trusted);
    expect(heldValue(script, 'src')).toBe(criteo);
  });

  it('that holds code of its own is silenced while it waits', () => {
    const script = document.createElement('script');
    script.text = 'window.ran = true';
    script.src = criteo;
    document.head.append(script);
    expect(script.type).toBe('text/plain');
    expect(window).not.toHaveProperty('ran');
  });

  it('that is silenced stays so under a new URL that waits', () => {
    const script = document.createElement('script');
    script.type = 'module';
    silence(script);
    script.src = criteo;
    expect(script.type).toBe('text/plain');
    expect(heldValue(script, 'type')).toBe('module');
  });
});
