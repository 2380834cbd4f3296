import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardElements } from '../../../src/gate/dom';
import type { Gate } from '../../../src/gate/gate';
import { holdTags, keep } from '../../../src/gate/markup';
import { createRelease } from '../../../src/gate/release';
import { find, useFreshPage } from '../page';
import { criteo, meta, openGate, plain } from './openGate';

useFreshPage();

let gate: Gate;
let allowed: Set<string>;
let release: () => void;
const createScriptURL = vi.fn((url: string) => url);

beforeEach(() => {
  vi.useFakeTimers();
  createScriptURL.mockClear();
  ({ gate, allowed } = openGate());
  release = createRelease(gate, { ...plain, createScriptURL }, guardElements(gate));
});

afterEach(() => {
  vi.useRealTimers();
});

/** Puts markup into the page, as the parser does, with its tags held. */
function hold(markup: string): void {
  document.body.innerHTML = markup;
  keep(gate, holdTags(gate, document.body));
}

/** Allows these and lets go; then the tasks of a moment pass. */
async function allow(...names: string[]): Promise<void> {
  for (const name of names) allowed.add(name);
  release();
  await pass(50);
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

const isOut = (selector: string) => find(selector).hasAttribute('src');

describe('letting go', () => {
  it('puts back what was taken off, on the same element (R93)', async () => {
    hold(`<img src="${criteo}" alt="x"><script src="${criteo}" type="module"></script>`);
    const before = [find('img'), find('script')];
    await allow('criteo');
    expect([find('img'), find('script')]).toEqual(before);
    expect(find('img').getAttribute('src')).toBe(criteo);
    expect(find<HTMLScriptElement>('script').type).toBe('module');
    expect(find('script').getAttribute('src')).toBe(criteo);
    expect(gate.held.size).toBe(0);
    expect(gate.released.has(find('img'))).toBe(true);
  });

  it('concerns the tags of that vendor alone (R89)', async () => {
    hold(`<img id="c" src="${criteo}"><img id="m" src="${meta}">`);
    await allow('meta');
    expect(isOut('#c')).toBe(false);
    expect(isOut('#m')).toBe(true);
    expect([...gate.held]).toEqual([find('#c')]);
  });

  it('starts scripts in later tasks, so that the tap stays responsive (R83)', () => {
    hold(`<script src="${criteo}"></script>`);
    allowed.add('criteo');
    release();
    expect(isOut('script')).toBe(false);
  });

  it('has each script wait until the one before has run (R87)', async () => {
    hold(`<script id="a" src="${criteo}"></script><script id="b" src="${criteo}?b"></script>`);
    await allow('criteo');
    expect([isOut('#a'), isOut('#b')]).toEqual([true, false]);
    find('#a').dispatchEvent(new Event('load'));
    await pass(50);
    expect(isOut('#b')).toBe(true);
  });

  it('goes on when a script cannot be had (R23)', async () => {
    hold(`<script id="a" src="${criteo}"></script><script id="b" src="${criteo}?b"></script>`);
    await allow('criteo');
    find('#a').dispatchEvent(new Event('error'));
    await pass(50);
    expect(isOut('#b')).toBe(true);
  });

  it('goes on when a script never loads (R23)', async () => {
    hold(`<script id="a" src="${criteo}"></script><script id="b" src="${criteo}?b"></script>`);
    await allow('criteo');
    await pass(2900);
    expect(isOut('#b')).toBe(false);
    await pass(200);
    expect(isOut('#b')).toBe(true);
  });

  it('has nobody wait for an `async` script, and an `async` one for nobody', async () => {
    hold(
      `<script id="a" async src="${criteo}"></script><script id="b" src="${criteo}?b"></script>`,
    );
    await allow('criteo');
    expect([isOut('#a'), isOut('#b')]).toEqual([true, true]);
  });

  it('has deferred scripts and modules come last', async () => {
    hold(
      `<script id="d" defer src="${criteo}"></script><script id="s" src="${criteo}?s"></script><script id="m" type="module" src="${criteo}?m"></script>`,
    );
    await allow('criteo');
    expect([isOut('#d'), isOut('#s'), isOut('#m')]).toEqual([false, true, false]);
    find('#s').dispatchEvent(new Event('load'));
    await pass(50);
    expect([isOut('#d'), isOut('#m')]).toEqual([true, false]);
    find('#d').dispatchEvent(new Event('load'));
    await pass(50);
    expect(isOut('#m')).toBe(true);
  });

  it('runs inline code: its type is back, and its text has changed by nothing', async () => {
    hold('<script type="text/plain" data-consent="criteo" data-type="module">1</script>');
    await allow('criteo');
    const script = find<HTMLScriptElement>('script');
    expect(script.type).toBe('module');
    expect(script.text).toBe('1');
    expect(script.childNodes).toHaveLength(2);
  });

  it('has inline code wait for the script before it (R87)', async () => {
    hold(
      `<script id="a" type="text/plain" data-consent="criteo" data-src="/a.js"></script><script id="b" type="text/plain" data-consent="criteo">1</script>`,
    );
    await allow('criteo');
    expect(isOut('#a')).toBe(true);
    expect(find<HTMLScriptElement>('#b').type).toBe('text/plain');
    find('#a').dispatchEvent(new Event('load'));
    await pass(50);
    expect(find<HTMLScriptElement>('#b').type).toBe('');
  });

  it('lets a tag go once, when it is allowed, refused and allowed again', async () => {
    hold('<script type="text/plain" data-consent="criteo">1</script>');
    await allow('criteo');
    allowed.delete('criteo');
    release();
    await pass(50);
    await allow('criteo');
    expect(find('script').childNodes).toHaveLength(2);
  });

  it('looks again for what is allowed while it works (R89)', async () => {
    hold(`<img id="m" src="${meta}"><script id="c" src="${criteo}"></script>`);
    await allow('criteo');
    await allow('meta');
    expect(isOut('#m')).toBe(false);
    find('#c').dispatchEvent(new Event('load'));
    await pass(50);
    expect(isOut('#m')).toBe(true);
  });

  it('lets nothing more go after a withdrawal in between (R88)', async () => {
    hold(`<script id="a" src="${criteo}"></script><script id="b" src="${criteo}?b"></script>`);
    await allow('criteo');
    allowed.delete('criteo');
    find('#a').dispatchEvent(new Event('load'));
    await pass(50);
    expect(isOut('#b')).toBe(false);
    expect(gate.held.has(find('#b'))).toBe(true);
  });
});

describe('a withdrawal between the tap and the task of a script', () => {
  it('keeps the script from starting (R88)', async () => {
    hold(`<script src="${criteo}"></script>`);
    allowed.add('criteo');
    release();
    // All that this task still does; the script itself is for a later one.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(isOut('script')).toBe(false);
    allowed.delete('criteo');
    await pass(50);
    expect(isOut('script')).toBe(false);
    expect(gate.held.has(find('script'))).toBe(true);
  });
});

describe('a tag that page code made', () => {
  it('gets the very value that it was given, and not one that we call trusted (R71)', async () => {
    const script = document.createElement('script');
    script.src = criteo;
    document.head.append(script);
    await allow('criteo');
    expect(script.getAttribute('src')).toBe(criteo);
    expect(createScriptURL).not.toHaveBeenCalled();
  });

  it('waits for nobody, and nobody for it', async () => {
    const made = ['a', 'b'].map((id) => {
      const script = document.createElement('script');
      script.id = id;
      script.src = `${criteo}?${id}`;
      document.head.append(script);
      return script;
    });
    await allow('criteo');
    expect(made.map((script) => script.hasAttribute('src'))).toEqual([true, true]);
  });

  it('is let go when it is not in the page, as a pixel is (R85)', async () => {
    const image = new Image();
    image.src = criteo;
    await allow('criteo');
    expect(image.src).toBe(criteo);
  });

  it('gets each of its URLs back in its own place', async () => {
    const image = new Image();
    image.src = `${criteo}?src`;
    image.srcset = `${criteo}?srcset 2x`;
    await allow('criteo');
    expect(image.getAttribute('src')).toBe(`${criteo}?src`);
    expect(image.getAttribute('srcset')).toBe(`${criteo}?srcset 2x`);
  });
});
