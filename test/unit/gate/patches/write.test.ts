import { beforeEach, describe, expect, it } from 'vitest';
import { createKotowari } from '../../../../src/createKotowari';
import type { Kotowari } from '../../../../src/types';
import { find, nextTask, runAs, settle, show, useFreshPage } from '../../page';
import { attributesOf, criteo, expectFree, expectHeld, meta } from '../openGate';

useFreshPage();

/** What reached the browser's own functions. */
const written: string[] = [];
let kotowari: Kotowari;

beforeEach(() => {
  written.length = 0;
  for (const name of ['write', 'writeln'] as const) {
    Document.prototype[name] = (...parts: string[]) => {
      written.push(parts.join(''));
    };
  }
  kotowari = createKotowari();
});

const heldScript = `<script type="text/plain" data-ktw-type="" src="${criteo}"></script>`;

describe('what a running script writes into the page', () => {
  it('has its tags held before the browser sees them, and nothing else changed (R85)', () => {
    document.write(`<p>a &amp; b<script src="${criteo}"></script>`);
    expect(written).toEqual([`<p>a &amp; b${heldScript}`]);
  });

  it('is the very same where there is nothing to hold (R90)', () => {
    const markup = `<P CLASS=x>${criteo}<script src='/own.js'></script><img src=/own.png>`;
    document.write(markup);
    document.writeln(markup);
    expect(written[0]).toBe(markup);
    expect(written[1]).toContain(markup);
  });

  it('may come in parts, and as what is no string (R85)', () => {
    document.write('<script src="', new URL(criteo) as unknown as string, '"></script>');
    expect(written).toEqual([heldScript]);
  });

  it('waits where it ends inside a tag, for the call that brings the rest (R85)', () => {
    document.write('<b>x</b><scr');
    expect(written).toEqual(['<b>x</b>']);
    document.write(`ipt src="${criteo}`);
    document.write('"></script><i>y</i>');
    expect(written.join('')).toBe(`<b>x</b>${heldScript}<i>y</i>`);
  });

  it('is not kept for longer than its script runs (R87)', async () => {
    runAs(document.createElement('script'), () => document.write('<img alt="'));
    expect(written.join('')).toBe('');
    await nextTask();
    expect(written.join('')).toBe('<img alt="');
    document.write('<b>');
    expect(written.join('')).toBe('<img alt="<b>');
  });

  it('goes as it is when its vendor is allowed (R89)', () => {
    kotowari.update({ criteo: true });
    const markup = `<script src="${criteo}"></script>`;
    document.write(markup);
    document.write(markup.replace(criteo, meta));
    expect(written).toEqual([markup, heldScript.replace(criteo, meta)]);
  });

  it('is asked about even when everything is allowed, and goes as it is (R95)', () => {
    kotowari.acceptAll();
    document.write(`<script src="${criteo}"></script>`);
    expect(written).toEqual([`<script src="${criteo}"></script>`]);
  });
});

describe('what a released script writes', () => {
  /** A script that was held and released, with something before and behind it. */
  async function released(attributes = ''): Promise<HTMLScriptElement> {
    await show(`<p></p><script id="released" ${attributes} src="${criteo}"></script><i></i>`);
    kotowari.update({ criteo: true });
    await settle();
    return find<HTMLScriptElement>('#released');
  }
  const page = () => [...document.body.children].map(({ localName }) => localName).join(' ');

  it('goes where the script stands, in the order of writing (R92)', async () => {
    const script = await released();
    runAs(script, () => {
      document.write('<b>1</b>text');
      document.writeln('<b>2</b>');
    });
    expect(page()).toBe('p script b b i');
    expect(document.body.textContent).toContain('1text2');
    runAs(script, () => document.write('<u></u>'));
    expect(page()).toBe('p script b b u i');
    expect(written).toEqual([]);
  });

  it('has its own tags judged each by itself (R91, R92)', async () => {
    const script = await released();
    runAs(script, () =>
      document.write(`<img id="c" src="${criteo}"><script id="m" src="${meta}"></script>`),
    );
    expect(page()).toBe('p script img script i');
    expectFree(find('#c'));
    expectHeld(find('#m'), 'src', meta);
    kotowari.update({ meta: true });
    await settle();
    expectFree(find('#m'), 'src', meta);
  });

  it('is placed once what it leaves open is closed, or the script is over (R92)', async () => {
    const script = await released();
    runAs(script, () => {
      document.write('<b>');
      document.write('x');
      expect(page()).toBe('p script i');
      document.write('</b>');
    });
    expect(page()).toBe('p script b i');
    expect(find('b').textContent).toBe('x');
    runAs(script, () => document.write('<u>open'));
    await nextTask();
    expect(page()).toMatch(/^p script b/);
    expect(document.body.textContent).toContain('open');
    expect(find('i').textContent).toBe('');
  });

  it.each(['async', 'defer', 'type="module"'])(
    'is dropped by the browser as it would have been: %s (R92)',
    async (attribute) => {
      const script = await released(attribute);
      runAs(script, () => document.write('<b></b>'));
      expect(page()).toBe('p script i');
      expect(written).toEqual(['<b></b>']);
    },
  );

  it('is dropped by the browser when page code had made the script (R92)', async () => {
    const script = document.createElement('script');
    script.src = criteo;
    document.body.append(script);
    kotowari.update({ criteo: true });
    await settle();
    runAs(script, () => document.write('<b></b>'));
    expect(page()).toBe('script');
    expect(written).toEqual(['<b></b>']);
    expect(attributesOf(script)).toEqual({ src: criteo });
  });
});
