import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import { find, settle, show, useFreshPage } from '../page';
import { attributesOf, criteo, expectFree, expectHeld, meta } from './openGate';

useFreshPage();

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** An image that page code makes, and gives a URL. */
function makeImage(url = criteo): HTMLImageElement {
  const image = new Image();
  image.src = url;
  return image;
}

describe('the gate', () => {
  it('holds what stands in the page, what comes, and what page code makes (R85)', async () => {
    await show(`<img id="before" src="${criteo}">`);
    createKotowari();
    expectHeld(find('#before'));
    await show(`<img id="after" src="${criteo}">`);
    expectHeld(find('#after'));
    expectHeld(makeImage());
  });

  it('opens with each allowance, and shuts with each refusal (R88, R89)', async () => {
    const kotowari = createKotowari();
    for (const round of [1, 2]) {
      kotowari.acceptAll();
      expectFree(makeImage(`${criteo}?${round}`), 'src', `${criteo}?${round}`);
      kotowari.update({ criteo: false });
      expectHeld(makeImage());
      expectFree(makeImage(meta), 'src', meta);
      kotowari.withdraw();
      expectHeld(makeImage(meta), 'src', meta);
    }
    kotowari.reset();
    const image = makeImage();
    expectHeld(image);
    kotowari.acceptAll();
    await settle();
    expectFree(image);
  });

  it('is shut at once for a returning shopper who has refused, and open for one who has not', () => {
    createKotowari().rejectAll();
    createKotowari();
    expectHeld(makeImage());
  });

  it('leaves everything be in opt-out mode, until the shopper refuses (R89)', async () => {
    const kotowari = createKotowari({ mode: 'opt-out' });
    await show(`<script src="${criteo}"></script>`);
    expect(attributesOf(find('script'))).toEqual({ src: criteo });
    expectFree(makeImage());
    kotowari.rejectAll();
    expectHeld(makeImage());
  });

  it('knows hosts of the site’s own that stand for a vendor (R85)', () => {
    createKotowari({ hosts: { 'trk.shop.example': 'criteo' } });
    expectHeld(makeImage('https://trk.shop.example/x'), 'src', 'https://trk.shop.example/x');
    expectFree(makeImage('https://img.shop.example/x'), 'src', 'https://img.shop.example/x');
  });

  it('knows the vendors that the site uses, and no others (R89)', () => {
    createKotowari({ vendors: ['criteo'] });
    expectHeld(makeImage());
    expectFree(makeImage(meta), 'src', meta);
  });

  it.each([
    ['hold', '', false],
    ['hold', 'criteo', false],
    ['hold', 'google-ads', true],
    ['any', '', false],
    ['any', 'criteo', true],
    ['run', '', true],
  ] as const)(
    'lets Tag Manager go as the site wants it: with "%s" and "%s" allowed, %s (R91)',
    (tagManager, vendor, goes) => {
      const kotowari = createKotowari({ google: { tagManager } });
      if (vendor) kotowari.update({ [vendor]: true });
      const gtm = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC';
      expect('src' in attributesOf(makeImage(gtm))).toBe(goes);
      expectHeld(makeImage(meta), 'src', meta);
    },
  );

  it('keeps what a refused vendor writes out of the page’s storage (R97)', () => {
    const kotowari = createKotowari();
    kotowari.rejectAll();
    document.cookie = 'cto_bundle=1';
    localStorage.setItem('cto_bundle', '1');
    expect(document.cookie).not.toContain('cto_bundle');
    expect(localStorage.getItem('cto_bundle')).toBeNull();
    kotowari.acceptAll();
    document.cookie = 'cto_bundle=1';
    expect(document.cookie).toContain('cto_bundle=1');
  });
});

describe('how far the gate reaches', () => {
  const natives = () => [
    Element.prototype.setAttribute,
    Node.prototype.appendChild,
    Document.prototype.write,
    EventTarget.prototype.addEventListener,
    Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set,
    XMLHttpRequest.prototype.open,
    XMLHttpRequest.prototype.send,
    fetch,
    WebSocket,
  ];
  const changed = (gate?: 'full' | 'tags' | 'marked') => {
    const before = natives();
    createKotowari(gate ? { gate } : {});
    const after = natives();
    return before.map((native, index) => native !== after[index]);
  };

  it('is all of the browser’s ways by default', () => {
    expect(changed()).toEqual(Array(9).fill(true));
  });

  it('is all but network calls with `tags`', async () => {
    expect(changed('tags')).toEqual([true, true, true, true, true, false, false, false, false]);
    expectHeld(makeImage());
    await show(`<script src="${criteo}"></script>`);
    expectHeld(find('script'));
  });

  it('is nothing with `marked`: only marked tags wait (R21)', async () => {
    expect(changed('marked')).toEqual(Array(9).fill(false));
    expectFree(makeImage());
    const kotowari = createKotowari({ gate: 'marked' });
    await show(`<script src="${criteo}"></script><img data-consent="criteo" data-src="/own.png">`);
    expect(attributesOf(find('script'))).toEqual({ src: criteo });
    expectHeld(find('img'), 'src', '/own.png');
    kotowari.update({ criteo: true });
    await settle();
    expectFree(find('img'), 'src', '/own.png');
  });
});

describe('a frame whose vendor is refused after it was shown', () => {
  it.each([
    ['iframe', 'src'],
    ['object', 'data'],
    ['embed', 'src'],
  ])('is emptied at once, in its place: %s (R88)', async (name, attribute) => {
    const kotowari = createKotowari();
    await show(
      `<p></p><${name} id="c" title="x" ${attribute}="${criteo}"></${name}><i></i><${name} id="m" ${attribute}="${meta}"></${name}>`,
    );
    kotowari.acceptAll();
    await settle();
    const frame = find('#c');
    const moved: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const { removedNodes } of records) moved.push(...removedNodes);
    });
    observer.observe(document.body, { childList: true });
    kotowari.update({ criteo: false });
    expect(attributesOf(frame)).toEqual({ id: 'c', title: 'x' });
    expectFree(find('#m'), attribute, meta);
    expect(frame.nextElementSibling).toBe(find('i'));
    await settle();
    // What it shows goes with being put in anew.
    expect(moved).toEqual([frame]);
  });

  it('is emptied when it was marked, too, and an own one stays (R88)', async () => {
    const kotowari = createKotowari();
    await show('<iframe data-consent="criteo" data-src="/own"></iframe><embed src="/own">');
    kotowari.acceptAll();
    await settle();
    expectFree(find('iframe'), 'src', '/own');
    kotowari.withdraw();
    expect(attributesOf(find('iframe'))).not.toHaveProperty('src');
    expectFree(find('embed'), 'src', '/own');
  });

  it('that waits is left as it waits (R87)', async () => {
    const kotowari = createKotowari();
    await show(`<iframe src="${criteo}"></iframe>`);
    kotowari.rejectAll();
    await settle();
    expectHeld(find('iframe'));
    kotowari.acceptAll();
    await settle();
    expectFree(find('iframe'));
  });
});

describe('two copies of the gate', () => {
  it('hold and release as one (R98)', async () => {
    const one = createKotowari();
    const other = createKotowari();
    await show(`<script src="${criteo}"></script><img src="${criteo}">`);
    const image = makeImage();
    const held = () => [find('script'), find('img'), image];
    for (const tag of held()) expectHeld(tag);
    one.acceptAll();
    other.acceptAll();
    await settle();
    for (const tag of held()) expectFree(tag);
  });
});
