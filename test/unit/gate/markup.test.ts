import { describe, expect, it, vi } from 'vitest';
import { holdTags, keep, watchMarkup } from '../../../src/gate/markup';
import { heldValue, putBack } from '../../../src/gate/tag';
import { never } from '../../fixtures/vendor-urls';
import { find, nextTask, show, useFreshPage } from '../page';
import { criteo, meta, openGate, shared } from './openGate';

useFreshPage();

/** Watches the page with nothing allowed. */
function watch() {
  const { gate, allowed } = openGate();
  const onHeld = vi.fn();
  watchMarkup(gate, onHeld);
  return { gate, allowed, onHeld };
}

/** A tag that waits: with no URL that the browser would request, and of no type that it would run. */
function expectHeld(tag: Element, attribute = 'src', url = criteo): void {
  expect(tag.hasAttribute(attribute)).toBe(false);
  expect(heldValue(tag, attribute)).toBe(url);
  if (tag instanceof HTMLScriptElement) expect(tag.type).toBe('text/plain');
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
    ['link', 'href', `<link rel="preload" as="script" href="${criteo}">`],
    ['link', 'href', `<link rel="preconnect" href="${criteo}">`],
  ])('is held: %s, %s, %s (R85)', async (name, attribute, markup) => {
    const { gate, onHeld } = watch();
    await show(`<div>${markup}</div>`);
    const tag = find(`div > ${name}`);
    expectHeld(tag, attribute);
    expect([...gate.held]).toEqual([tag]);
    expect(onHeld).toHaveBeenCalledOnce();
  });

  it('is held for one vendor’s URL among those of a `srcset` (R85)', async () => {
    watch();
    const srcset = `/own.png 1x, ${criteo} 2x`;
    await show(`<img src="/own.png" srcset="${srcset}">`);
    expectHeld(find('img'), 'srcset', srcset);
    expect(find('img').getAttribute('src')).toBe('/own.png');
  });

  it('is held when its URL is written without a scheme', async () => {
    watch();
    await show('<script src="//dynamic.criteo.com/js/ld/ld.js"></script>');
    expectHeld(find('script'), 'src', '//dynamic.criteo.com/js/ld/ld.js');
  });

  it('is held when it stands in the page already', () => {
    document.body.innerHTML = `<img src="${criteo}">`;
    const { onHeld } = watch();
    expectHeld(find('img'));
    expect(onHeld).toHaveBeenCalledOnce();
  });

  it('is held when only one of the vendors of its URL is allowed (R89)', async () => {
    const { allowed } = watch();
    allowed.add('line');
    await show(`<script src="${shared}"></script>`);
    expectHeld(find('script'), 'src', shared);
  });

  it('waits in the order of the page', async () => {
    const { gate } = watch();
    await show(
      `<img src="${meta}"><p><script src="${criteo}"></script></p><iframe src="${shared}">`,
    );
    expect([...gate.held].map(({ localName }) => localName)).toEqual(['img', 'script', 'iframe']);
  });
});

describe('a marked tag', () => {
  it('waits, whatever its URL, and keeps its other attributes (R21)', async () => {
    const { gate } = watch();
    await show(
      '<script type="text/plain" data-consent="criteo" data-src="/own.js" async integrity="sha256-x"></script>',
    );
    const script = find<HTMLScriptElement>('script');
    expectHeld(script, 'src', '/own.js');
    expect(gate.held.has(script)).toBe(true);
    expect(script.getAttributeNames()).toEqual(expect.arrayContaining(['async', 'integrity']));
  });

  it('waits with a URL in a plain attribute, which is taken off (R21)', async () => {
    watch();
    await show('<iframe data-consent="advertising" src="https://video.example/1"></iframe>');
    expectHeld(find('iframe'), 'src', 'https://video.example/1');
  });

  it('waits without any URL (R21)', async () => {
    const { gate } = watch();
    await show('<script type="text/plain" data-consent="criteo">window.ran = true</script>');
    expect([...gate.held]).toEqual([find('script')]);
    expect(find<HTMLScriptElement>('script').type).toBe('text/plain');
    expect(find<HTMLScriptElement>('script').text).toBe('window.ran = true');
  });

  it('waits when it is written with a type that runs (R21)', async () => {
    watch();
    await show('<script type="module" data-consent="criteo">1</script>');
    expect(find<HTMLScriptElement>('script').type).toBe('text/plain');
    expect(heldValue(find('script'), 'type')).toBe('module');
  });

  it('leaves a script alone that the browser takes for data, such as another tool’s held tag (R98)', async () => {
    await show(`<script type="text/plain" src="${criteo}"></script>`);
    expect(find<HTMLScriptElement>('script').getAttribute('src')).toBe(criteo);
  });

  it('waits, too, when its vendor is allowed: it is let go like any other (R21)', async () => {
    const { gate, allowed, onHeld } = watch();
    allowed.add('criteo');
    await show('<script type="text/plain" data-consent="criteo">1</script>');
    expect(gate.held.size).toBe(1);
    expect(gate.isFree(find('script'))).toBe(true);
    expect(onHeld).toHaveBeenCalledOnce();
  });

  it('is held once, and not a second time as an unmarked one', async () => {
    const { gate } = watch();
    await show(`<script type="text/plain" data-consent="criteo" data-src="${criteo}"></script>`);
    await show('<p></p>');
    find('p').append(find('script'));
    await nextTask();
    expect(gate.held.size).toBe(1);
    expectHeld(find('script'));
    expect(heldValue(find('script'), 'type')).toBe('');
  });

  it('waits for good with an unknown name (R22)', async () => {
    const { gate, allowed } = watch();
    for (const id of ['criteo', 'meta', 'advertising']) allowed.add(id);
    await show('<img data-consent="criteoo" data-src="/pixel.png">');
    expect(gate.isFree(find('img'))).toBe(false);
  });
});

describe('inline code', () => {
  it('is left to run where it builds a queue', async () => {
    const { gate } = watch();
    const code = "window.criteo_q = window.criteo_q || []; fbq('init', '1')";
    await show(`<script>${code}</script>`);
    expect(find('script').hasAttribute('type')).toBe(false);
    expect(gate.held.size).toBe(0);
  });

  it('is held where it needs a global that only a held script defines', async () => {
    const { gate, allowed } = watch();
    await show('<script>microadTd.AB.start({})</script>');
    const script = find<HTMLScriptElement>('script');
    expect(script.type).toBe('text/plain');
    expect(script.dataset.consent).toBe('microad');
    allowed.add('microad');
    expect(gate.isFree(script)).toBe(true);
  });

  it('is left alone where that vendor is allowed, or where it is no code', async () => {
    const { gate, allowed } = watch();
    await show('<script type="application/ld+json">{"name":"microadTd"}</script>');
    allowed.add('microad');
    await show('<script>microadTd.AB.start({})</script>');
    expect(gate.held.size).toBe(0);
  });
});

describe('a tag that nobody needs to hold', () => {
  it.each(never)('is left as it is: %s (R90)', async (url) => {
    const { gate, onHeld } = watch();
    const markup = `<img src="${url}" srcset="${url} 2x"><iframe src="${url}"></iframe><link href="${url}">`;
    await show(`<div>${markup}</div>`);
    expect(find('div').innerHTML.replaceAll('&amp;', '&')).toBe(markup);
    expect(gate.held.size).toBe(0);
    expect(onHeld).not.toHaveBeenCalled();
  });

  it('is left as it is when it is the shop’s own, or a link to a vendor (R90)', async () => {
    const { onHeld } = watch();
    const markup = `<script src="/shop.js"></script><img src="data:,"><a href="${criteo}">x</a>`;
    await show(`<div>${markup}</div>`);
    expect(find('div').innerHTML).toBe(markup);
    expect(onHeld).not.toHaveBeenCalled();
  });

  it('is left as it is when its vendor is allowed', async () => {
    const { gate, allowed } = watch();
    allowed.add('criteo');
    await show(`<script src="${criteo}"></script>`);
    expect(find('script').getAttribute('src')).toBe(criteo);
    expect(gate.held.size).toBe(0);
  });

  it('is left as it is when it was let go before', async () => {
    const { gate } = watch();
    await show(`<img src="${criteo}">`);
    const image = find('img');
    gate.held.delete(image);
    gate.released.add(image);
    putBack(image, (value) => value);
    await show('<p></p>');
    find('p').append(image);
    await nextTask();
    expect(image.getAttribute('src')).toBe(criteo);
    expect(gate.held.size).toBe(0);
  });
});

describe('a copy of a held tag', () => {
  it('is held as well', async () => {
    const { gate } = watch();
    await show(`<script src="${criteo}"></script>`);
    const copy = find('script').cloneNode(true) as HTMLScriptElement;
    copy.id = 'copy';
    document.body.append(copy);
    await nextTask();
    expectHeld(find('#copy'));
    expect(gate.held.size).toBe(2);
  });

  it('is held when it is made from markup', async () => {
    const { gate } = watch();
    await show(`<img src="${criteo}">`);
    await show(find('img').outerHTML);
    expect(gate.held.size).toBe(2);
  });
});

describe('looking at a tree', () => {
  it('gives back the tags that wait, the root among them', () => {
    const { gate } = openGate();
    const frame = document.createElement('iframe');
    frame.setAttribute('src', criteo);
    expect(holdTags(gate, frame)).toEqual([frame]);
    expect(holdTags(gate, frame)).toEqual([frame]);
    expectHeld(frame);
  });

  it('looks into a fragment', () => {
    const { gate } = openGate();
    const template = document.createElement('template');
    template.innerHTML = `<p>x</p><img src="${criteo}"><img src="/own.png">`;
    expect(holdTags(gate, template.content)).toHaveLength(1);
    expect(template.innerHTML).toContain('<img src="/own.png">');
    expect(template.innerHTML).not.toContain(` src="${criteo}"`);
  });

  it('puts nothing among those that wait until it is told to', () => {
    const { gate } = openGate();
    const image = document.createElement('img');
    expect(keep(gate, [])).toBe(false);
    expect(gate.held.size).toBe(0);
    expect(keep(gate, [image])).toBe(true);
    expect([...gate.held]).toEqual([image]);
  });
});
