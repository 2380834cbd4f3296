// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { createByteMarker } from '../../../src/mark/createByteMarker';
import { ownersOf } from '../../../src/mark/mark';
import { markStream } from '../../../src/mark/markStream';

const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');

async function pass(...pieces: readonly (string | Uint8Array)[]): Promise<Buffer> {
  const { readable, writable } = markStream();
  const writer = writable.getWriter();
  const whole = new Response(readable).arrayBuffer();
  for (const piece of pieces)
    await writer.write(typeof piece === 'string' ? Buffer.from(piece) : piece);
  await writer.close();
  return Buffer.from(await whole);
}

describe('markStream', () => {
  it('marks a page whose bytes come one by one (R86)', async () => {
    const html = Buffer.from(`\ufeff<p>お茶\r\n&amp;😀</p>${tag}茶`);
    const pieces = [...html].map((byte) => Uint8Array.of(byte));
    expect((await pass(...pieces)).toString()).toBe(`\ufeff<p>お茶\r\n&amp;😀</p>${marked}茶`);
  });

  it('passes every byte there is on, whatever it is', async () => {
    const all = Uint8Array.from({ length: 4096 }, (_, at) => at % 256);
    expect(await pass(all, all)).toEqual(Buffer.concat([all, all]));
  });

  it('gives out a part of a page before the next one comes', async () => {
    const { readable, writable } = markStream();
    const reader = readable.getReader();
    const writer = writable.getWriter();
    void writer.write(Buffer.from(`<p>${tag}`));
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe(`<p>${marked}`);
    void writer.close();
    expect((await reader.read()).done).toBe(true);
  });

  it('hands a failure of its source on', async () => {
    const source = new ReadableStream({ pull: (to) => to.error(new Error('gone')) });
    await expect(new Response(source.pipeThrough(markStream())).text()).rejects.toThrow('gone');
  });

  it('is empty for nothing', async () => {
    expect(await pass()).toHaveLength(0);
  });

  it('works where there is nothing of Node.js', () => {
    const { Buffer: buffer } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'Buffer');
      const marker = createByteMarker(ownersOf({}));
      const text = new TextDecoder().decode(marker.write(new TextEncoder().encode(`茶${tag}`)));
      expect(text).toBe(`茶${marked}`);
    } finally {
      globalThis.Buffer = buffer;
    }
  });

  it('throws on a bad configuration at once', () => {
    expect(() => markStream({ mode: 'opt' as never })).toThrow(KotowariConfigError);
  });

  it('keeps little while 100 MB pass', { timeout: 60_000 }, () => {
    const marker = createByteMarker(ownersOf({}));
    const piece = Buffer.from(`<li>お茶 <img src="/tea.jpg"></li>\n`.repeat(1500));
    const rounds = Math.ceil(100e6 / piece.length);
    let most = 0;
    let length = 0;
    const before = process.memoryUsage().rss;
    for (let at = 0; at < rounds; at++) {
      length += marker.write(piece).length;
      if (at % 100 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(length + marker.end().length).toBe(rounds * piece.length);
    expect(most).toBeLessThan(96e6);
  });
});

describe('the bytes of a page', () => {
  // 表 ends with the byte of a backslash in Shift_JIS.
  it.each([
    ['shift_jis', [0x95, 0x5c]],
    ['euc-jp', [0xc9, 0xbd]],
    ['utf-8', [0xe8, 0xa1, 0xa8]],
    ['no such encoding', [0xe8, 0xa1, 0xa8]],
  ])('pass as they were in %s', (charset, hyou) => {
    const open = '<img alt="';
    const src = '" src="https://tr.line.me/tag.gif">';
    const marker = createByteMarker(ownersOf({}), charset);
    const page = Buffer.concat([Buffer.from(open), Buffer.from(hyou), Buffer.from(src)]);
    expect(Buffer.from(marker.write(page))).toEqual(
      Buffer.concat([
        Buffer.from('<img data-consent="line" alt="'),
        Buffer.from(hyou),
        Buffer.from('" data-src="https://tr.line.me/tag.gif">'),
      ]),
    );
  });
});
