// @vitest-environment node
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderNotice } from '../../../src/server/renderNotice';
import { useWorkplace } from './workplace';

const { at, command } = useWorkplace();
const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js?a=1"></script>';
const page = (lang: string, rest = '') =>
  `<!doctype html>\n<html lang="${lang}"><head>${tag}</head>\n<body class="a>b">\n<h1>店</h1>${rest}</body></html>\n`;

function put(name: string, text: string | Buffer): string {
  writeFileSync(at(name), text);
  return at(name);
}

const read = (path: string) => readFileSync(path, 'utf8');

/** What a browser reads in the page: character references are resolved. */
const resolve = (html: string) =>
  html.replace(/&#x([0-9a-f]+);/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

describe('kotowari mark --notice (R101)', () => {
  it.each(['ja', 'en'])(
    'puts the notice first into the body, in the language of the page: %s',
    async (lang) => {
      const path = put('page.html', page(lang));
      const { code, output } = await command('mark', '--notice', path);
      expect(code).toBe(0);
      expect(output).toContain('the notice put into 1');
      const notice = renderNotice({}, { locale: lang });
      expect(resolve(read(path))).toContain(`<body class="a>b">${notice}\n<h1>`);
      expect(read(path)).toContain('data-consent="criteo"');
    },
  );

  it('changes nothing the second time, and --undo gives back the page to the byte', async () => {
    const path = put('page.html', page('ja'));
    await command('mark', '--notice', path);
    const once = read(path);
    const again = await command('mark', '--notice', path);
    expect(read(path)).toBe(once);
    expect(again.output).not.toContain('put into');
    await command('mark', '--undo', path);
    expect(read(path)).toBe(page('ja'));
  });

  it('replaces a notice of another configuration', async () => {
    const path = put('page.html', page('ja'));
    await command('mark', '--notice', path);
    const config = put('kotowari.json', '{"vendors":["criteo"]}');
    await command('mark', '--notice', '--config', config, path);
    const notice = renderNotice({ vendors: ['criteo'] }, { locale: 'ja' });
    expect(resolve(read(path))).toContain(notice);
    expect(read(path).match(/<kotowari-notice/g)).toHaveLength(1);
  });

  it('is the same markup in a page of another encoding', async () => {
    const kana = Buffer.from([0x93, 0x58]);
    const [before = '', after = ''] = page('ja').split('店');
    const sjis = Buffer.concat([Buffer.from(before), kana, Buffer.from(after)]);
    const path = put('sjis.html', sjis);
    await command('mark', '--notice', path);
    expect(readFileSync(path).includes(kana)).toBe(true);
    await command('mark', '--undo', path);
    expect(readFileSync(path).equals(sjis)).toBe(true);
  });

  it('leaves a page alone whose body tag has a template’s code, or which has none, and says so', async () => {
    const php = put('a.html', page('ja').replace('class="a>b"', '<?php body_class(); ?>'));
    const part = put('b.html', '<p>部品</p>');
    const { output } = await command('mark', '--notice', php, part);
    expect(output).toContain('no place for the notice in 2: write what `kotowari notice` prints');
    expect(read(php) + read(part)).not.toContain('kotowari-notice');
  });

  it('takes no notice for one that stands in a comment or in a script', async () => {
    const decoy = '<!-- <kotowari-notice data-ktw-for="x"></kotowari-notice> -->';
    const script = `<script>"<kotowari-notice data-ktw-for='x'></kotowari-notice>"</script>`;
    const path = put('page.html', page('ja', decoy + script));
    await command('mark', '--notice', path);
    await command('mark', '--undo', path);
    expect(read(path)).toBe(page('ja', decoy + script));
  });

  it('with --check fails where it is missing, and writes nothing', async () => {
    const path = put('page.html', page('ja').replace(tag, ''));
    const { code, output } = await command('mark', '--check', '--notice', path);
    expect([code, output]).toEqual([1, expect.stringContaining('the notice missing in 1')]);
    expect(read(path)).not.toContain('kotowari-notice');
    await command('mark', '--notice', path);
    expect((await command('mark', '--check', '--notice', path)).code).toBe(0);
  });
});
