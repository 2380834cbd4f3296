// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createMarker } from '../../../src/mark/createMarker';
import { ownersOf } from '../../../src/mark/mark';

const owners = ownersOf({});
const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');

describe('the marker', () => {
  it('gives out at once all that cannot change any more', () => {
    const marker = createMarker(owners);
    expect(marker.write('<p>お茶</p><b')).toBe('<p>お茶</p>');
    expect(marker.write('>')).toBe('<b>');
    expect(marker.write(`<i>${tag.slice(0, 20)}`)).toBe('<i>');
    expect(marker.write(tag.slice(20))).toBe(marked);
    expect(marker.write('</b')).toBe('');
    expect(marker.end()).toBe('</b');
  });

  it('waits for the end of inline code, and of a noscript', () => {
    const marker = createMarker(owners);
    expect(marker.write('a<script>new Image().src = "https://tr.line.me/')).toBe('a');
    expect(marker.write('tag.gif"</script>')).toContain('data-consent="line"');
    expect(marker.write('<noscript><img src=//tr.line.me/tag.gif>')).toBe('');
    expect(marker.write('</noscript>')).toContain('data-src');
  });

  it.each(['script', 'noscript', 'style'])(
    'passes a <%s> on that has no end, and all that is too long',
    (name) => {
      const marker = createMarker(owners);
      const part = `/* https://tr.line.me/tag.gif */${' '.repeat(99_968)}`;
      let given = marker.write(`<${name}>`);
      for (let at = 0; at < 30; at++) given += marker.write(part);
      expect(given.length).toBeGreaterThan(2_000_000);
      given += marker.write(`</${name}>${tag}`) + marker.end();
      expect(given).toBe(`<${name}>${part.repeat(30)}</${name}>${marked}`);
    },
  );

  it('passes a tag on that is too long, and tells it where it knows it', () => {
    const marker = createMarker(owners);
    const long = `<img src="//tr.line.me/tag.gif" alt="${'a'.repeat(1_100_000)}">`;
    expect(marker.write(long) + marker.write(tag) + marker.end()).toBe(long + marked);
    expect(marker.left).toEqual([
      { line: 1, column: 1, text: '', names: ['line'], why: 'it is too long', sends: true },
    ]);
  });

  it('reads attributes by the encoding of the page, and gives out the bytes as they were', () => {
    const bytes = (text: string) => Buffer.from(text).toString('latin1');
    const decode = (text: string) => Buffer.from(text, 'latin1').toString();
    const marker = createMarker(owners, { decode });
    const html = bytes('<img alt="煎茶" src="https://tr.line.me/tag.gif">');
    expect(marker.write(html)).toBe(
      bytes('<img data-consent="line" alt="煎茶" data-src="https://tr.line.me/tag.gif">'),
    );
    expect(marker.marks[0]?.before).toContain('煎茶');
  });

  it('takes the first base of the page, and one that holds already before it', () => {
    const own =
      '<base href="https://dynamic.criteo.com/js/ld/"><base href="/"><script src="ld.js">';
    const mark = (base?: string) => {
      const marker = createMarker(owners, { base });
      return marker.write(own) + marker.end();
    };
    expect(mark()).toContain('data-consent="criteo"');
    expect(mark('https://shop.example/')).toBe(own);
  });

  it('finds its way out of templates that end where they should not', () => {
    const marker = createMarker(owners);
    const html = `</template><template data-consent="line"><template></template>${tag}</template>${tag}`;
    expect(marker.write(html)).toBe(html.slice(0, -tag.length) + marked);
  });
});
