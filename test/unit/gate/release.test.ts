import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import type { Kotowari } from '../../../src/types';
import { find, parse, useFreshPage } from '../page';
import { attributesOf, criteo, expectFree, expectHeld, meta, shared } from './openGate';

useFreshPage();

let kotowari: Kotowari;

beforeEach(() => {
  vi.useFakeTimers();
  kotowari = createKotowari();
});

/** Puts markup into the page, as the parser does, with its tags held. */
async function hold(markup: string): Promise<void> {
  parse(markup);
  await pass(0);
}

/** Allows these, and others stay as they are; then the tasks of a moment pass. */
async function allow(...names: string[]): Promise<void> {
  kotowari.update(Object.fromEntries(names.map((name) => [name, true])));
  await pass(50);
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** What the browser tells of a script. */
async function tell(event: 'load' | 'error', selector: string): Promise<void> {
  find(selector).dispatchEvent(new Event(event));
  await pass(50);
}

const isOut = (selector: string) => {
  const { type, 'data-ktw-src': waiting } = attributesOf(find(selector));
  return type !== 'text/plain' && waiting === undefined;
};
/** Runs an action at the end of the task in which an element is released. */
function inTheTaskOf(selector: string, action: () => unknown): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    action();
  });
  observer.observe(find(selector), { attributes: true });
}

const two = `<script id="a" src="${criteo}?a"></script><script id="b" src="${criteo}?b"></script>`;

describe('inline code that calls what a script defines', () => {
  const file = 'https://d-cache.microad.jp/js/td_a_access.js';

  it('runs once that has loaded, however long it takes; those behind do not wait for it (R23, R87)', async () => {
    await hold(`<script id="a" src="${file}"></script><script id="b">window.ran = typeof microadTd</script>
      <script id="c" src="${file}?c"></script>`);
    await allow('microad');
    expect([isOut('#a'), isOut('#b'), isOut('#c')]).toEqual([true, false, false]);
    await pass(4000);
    expect([isOut('#b'), isOut('#c')]).toEqual([false, true]);
    await pass(60_000);
    expect(isOut('#b')).toBe(false);
    await tell('load', '#a');
    expect(isOut('#b')).toBe(true);
  });

  it('stays held when the shopper has withdrawn meanwhile (R88)', async () => {
    await hold(
      `<script id="a" src="${file}"></script><script id="b">window.ran = typeof microadTd</script>`,
    );
    await allow('microad');
    await pass(4000);
    kotowari.withdraw();
    await tell('load', '#a');
    expect(isOut('#b')).toBe(false);
  });
});

describe('a release', () => {
  it('restores what was held, on the same element (R93)', async () => {
    await hold(`<img src="${criteo}" alt="x"><script src="${criteo}" type="module"></script>`);
    const before = [find('img'), find('script')];
    await allow('criteo');
    expect([find('img'), find('script')]).toEqual(before);
    expectFree(find('img'));
    expectFree(find('script'));
    expect(attributesOf(find('script')).type).toBe('module');
  });

  it('concerns the tags of that vendor alone (R89)', async () => {
    await hold(`<img id="c" src="${criteo}"><img id="m" src="${meta}">`);
    await allow('meta');
    expectHeld(find('#c'));
    expectFree(find('#m'), 'src', meta);
  });

  it('starts nothing in the task of the tap, so that that stays responsive (R83)', async () => {
    await hold(`<script src="${criteo}"></script><img src="${criteo}">`);
    kotowari.acceptAll();
    await Promise.resolve();
    expect([isOut('script'), isOut('img')]).toEqual([false, false]);
    await pass(50);
    expect([isOut('script'), isOut('img')]).toEqual([true, true]);
  });

  it('lets what is no script go at once, and each script in a task of its own (R83)', async () => {
    await hold(
      `<script src="${criteo}"></script><img src="${criteo}"><iframe src="${meta}"></iframe>`,
    );
    const seen: boolean[] = [];
    inTheTaskOf('img', () => seen.push(isOut('iframe'), isOut('script')));
    kotowari.acceptAll();
    await pass(50);
    expect(seen).toEqual([true, false]);
    expect(isOut('script')).toBe(true);
  });

  it('has each script wait until the one before has run (R87)', async () => {
    await hold(two);
    await allow('criteo');
    expect([isOut('#a'), isOut('#b')]).toEqual([true, false]);
    await tell('load', '#a');
    expect(isOut('#b')).toBe(true);
  });

  it('has the script that waits for its turn fetched meanwhile (R87)', async () => {
    await hold(
      `${two}<script id="m" type="module" src="${criteo}?m" crossorigin="anonymous" integrity="sha256-x" referrerpolicy="origin"></script>`,
    );
    const ahead = () => [...document.head.querySelectorAll('link')].map(attributesOf);
    await allow('criteo');
    expect(ahead()).toMatchObject([
      { rel: 'preload', href: `${criteo}?b` },
      { rel: 'modulepreload', href: `${criteo}?m`, crossorigin: 'anonymous' },
    ]);
    await tell('load', '#a');
    await tell('load', '#b');
    await tell('load', '#m');
    expect(ahead()).toEqual([]);
  });

  it('has scripts of different vendors wait for each other no more (R87)', async () => {
    await hold(
      `${two}<script id="m" src="${meta}"></script><script id="s" src="${shared}"></script><script id="y" type="text/plain" data-consent="yahoo-ads">1</script>`,
    );
    await allow('advertising');
    expect([isOut('#a'), isOut('#b'), isOut('#m'), isOut('#s')]).toEqual([true, false, true, true]);
    // One of two vendors keeps what either of them has next.
    expect(isOut('#y')).toBe(false);
    await tell('load', '#s');
    expect([isOut('#y'), isOut('#b')]).toEqual([true, false]);
  });

  it('goes on when a script cannot be had (R23)', async () => {
    await hold(two);
    await allow('criteo');
    await tell('error', '#a');
    expect(isOut('#b')).toBe(true);
  });

  it('goes on when a script never loads, and loses that time once in all (R23)', async () => {
    await hold(`${two}<script id="c" src="${criteo}?c"></script>`);
    await allow('criteo');
    await pass(2900);
    expect(isOut('#b')).toBe(false);
    await pass(100);
    expect([isOut('#b'), isOut('#c')]).toEqual([true, false]);
    await pass(200);
    expect(isOut('#c')).toBe(true);
  });

  it('has nobody wait for an `async` script, and an `async` one for nobody (R87)', async () => {
    await hold(
      `<script id="a" async src="${criteo}"></script><script id="b" src="${criteo}?b"></script><script id="c" async src="${criteo}?c"></script>`,
    );
    await allow('criteo');
    expect([isOut('#a'), isOut('#b'), isOut('#c')]).toEqual([true, true, true]);
  });

  it('has deferred scripts and modules come last (R87)', async () => {
    await hold(
      `<script id="d" defer src="${criteo}"></script><script id="s" src="${criteo}?s"></script><script id="m" type="module" src="${criteo}?m"></script>`,
    );
    await allow('criteo');
    expect([isOut('#d'), isOut('#s'), isOut('#m')]).toEqual([false, true, false]);
    await tell('load', '#s');
    expect([isOut('#d'), isOut('#m')]).toEqual([true, false]);
    await tell('load', '#d');
    expect(isOut('#m')).toBe(true);
  });

  it('has them wait until the page is parsed (R87)', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    await hold(`<script id="d" defer src="${criteo}"></script><img src="${criteo}">`);
    await allow('criteo');
    expect([isOut('#d'), isOut('img')]).toEqual([false, true]);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('readystatechange'));
    await pass(50);
    expect(isOut('#d')).toBe(true);
  });

  it('runs inline code: its type is back, and its text was set to the same (R21)', async () => {
    await hold('<script type="text/plain" data-consent="criteo" data-type="module">1</script>');
    const script = find<HTMLScriptElement>('script');
    const { firstChild } = script;
    await allow('criteo');
    expect(attributesOf(script).type).toBe('module');
    expect(script.text).toBe('1');
    expect(script.firstChild).not.toBe(firstChild);
  });

  it('has inline code wait for the script before it, `async` or not (R87)', async () => {
    await hold(
      `<script id="a" type="text/plain" data-consent="criteo" data-src="/a.js"></script><script id="b" type="text/plain" data-consent="criteo">1</script><script id="c" async type="text/plain" data-consent="criteo">1</script>`,
    );
    await allow('criteo');
    expect([isOut('#a'), isOut('#b'), isOut('#c')]).toEqual([true, false, false]);
    await tell('load', '#a');
    expect([isOut('#b'), isOut('#c')]).toEqual([true, true]);
    expect(attributesOf(find('#b'))).not.toHaveProperty('type');
  });

  it('lets a tag go once, when it is allowed, refused and allowed again (R87)', async () => {
    await hold('<script type="text/plain" data-consent="criteo">1</script>');
    await allow('criteo');
    const { firstChild } = find('script');
    kotowari.rejectAll();
    await pass(50);
    await allow('criteo');
    expect(find('script').firstChild).toBe(firstChild);
  });

  it('releases what is allowed while another vendor’s script loads (R89)', async () => {
    await hold(`<img id="m" src="${meta}"><script id="c" src="${criteo}"></script>`);
    await allow('criteo');
    expect([isOut('#m'), isOut('#c')]).toEqual([false, true]);
    await allow('meta');
    expect(isOut('#m')).toBe(true);
  });

  it('lets nothing more go after a withdrawal in between (R88)', async () => {
    await hold(two);
    await allow('criteo');
    kotowari.withdraw();
    await tell('load', '#a');
    expectHeld(find('#b'), 'src', `${criteo}?b`);
    await allow('criteo');
    expect(isOut('#b')).toBe(true);
  });

  it('has a list of sources read again for a source that comes late (R92)', async () => {
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => {});
    await hold(
      `<video><source src="${criteo}"></video><picture><source srcset="${criteo}"></picture>`,
    );
    await allow('criteo');
    expect(load.mock.contexts).toEqual([find('video')]);
    expect(isOut('video source')).toBe(true);
  });
});

describe('a withdrawal between the tap and the task of a script', () => {
  it('keeps the script from starting (R88)', async () => {
    await hold(`<script src="${criteo}"></script>`);
    kotowari.update({ criteo: true });
    // All that this task still does; the script itself is for a later one.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expectHeld(find('script'));
    kotowari.withdraw();
    await pass(50);
    expectHeld(find('script'));
  });

  it('keeps it from starting when its task alone is left (R88)', async () => {
    await hold(`<script src="${criteo}"></script><img src="${criteo}">`);
    const withdraw = vi.fn(() => kotowari.withdraw());
    inTheTaskOf('img', withdraw);
    await allow('criteo');
    expect(withdraw).toHaveBeenCalledOnce();
    expectHeld(find('script'));
  });
});

describe('a tag that page code made', () => {
  const make = (id: string) => {
    const script = document.createElement('script');
    script.id = id;
    script.src = `${criteo}?${id}`;
    document.head.append(script);
    return script;
  };

  it('waits for nobody, and nobody for it (R87)', async () => {
    make('a');
    await hold(two.replace('"a"', '"p"'));
    make('c');
    await allow('criteo');
    expect([isOut('#a'), isOut('#p'), isOut('#b'), isOut('#c')]).toEqual([true, true, false, true]);
  });

  it('comes in the order in which it was put in (R87)', async () => {
    // As base codes do it: in front of the first script, which turns the order of the page round.
    for (const id of ['a', 'b', 'c']) document.head.prepend(make(id));
    const started: string[] = [];
    new MutationObserver((records) => {
      for (const { target, oldValue } of records) {
        if (oldValue === 'text/plain') started.push((target as Element).id);
      }
    }).observe(document.head, { attributes: true, attributeOldValue: true, subtree: true });
    await allow('criteo');
    expect([...new Set(started)]).toEqual(['a', 'b', 'c']);
  });

  it('is released when it is not in the page, as a pixel is (R85)', async () => {
    const image = new Image();
    image.src = criteo;
    await allow('criteo');
    expectFree(image);
  });

  it('gets each of its URLs back in its own place (R93)', async () => {
    const image = new Image();
    image.src = `${criteo}?src`;
    image.srcset = `${criteo}?srcset 2x`;
    await allow('criteo');
    expectFree(image, 'src', `${criteo}?src`);
    expectFree(image, 'srcset', `${criteo}?srcset 2x`);
  });

  it('goes once it is put in, where its vendor has been allowed by then (R87)', async () => {
    await allow('criteo');
    const script = make('a');
    await pass(50);
    expectFree(script, 'src', `${criteo}?a`);
  });
});
