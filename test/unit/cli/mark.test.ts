// @vitest-environment node
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useWorkplace } from './workplace';

const fixtures = new URL('../../fixtures/marking/', import.meta.url);
const { at, command, colored } = useWorkplace();

const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js?a=1"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');

function put(name: string, text: string | Buffer = tag): string {
  writeFileSync(at(name), text);
  return at(name);
}

function bring(name: string): string {
  cpSync(new URL(name, fixtures), at(name));
  return at(name);
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

describe('kotowari mark', () => {
  it.each(['page.html', 'theme.liquid', 'default_frame.twig', 'header.php'])(
    'marks %s as the golden file shows, and tells what it did and what it left',
    async (name) => {
      const path = bring(name);
      const { code, output } = await command('mark', path);
      expect(code).toBe(0);
      const report = output.replaceAll(path, name);
      await expect(read(path)).toMatchFileSnapshot(`../../fixtures/marking/golden/${name}`);
      await expect(report).toMatchFileSnapshot(`../../fixtures/marking/golden/${name}.txt`);
      const again = await command('mark', '--check', path);
      expect(again.output).not.toContain('unmarked ');
    },
  );

  it.each(['shift-jis.html', 'euc-jp.html', 'bom.html', 'utf-16.html'])(
    'changes nothing of %s but the tags, to the byte',
    async (name) => {
      const path = bring(name);
      const before = readFileSync(path);
      const { output } = await command('mark', '--json', path);
      const [file] = JSON.parse(output);
      expect(file.marks).toHaveLength(3);
      expect(file.marks.map(({ before: text }: { before: string }) => text).join()).toContain('表');
      const wide = name === 'utf-16.html';
      let after: Buffer = readFileSync(path);
      for (const added of [
        ' type="text/plain"',
        / data-consent="\w+"/,
        'data-src=',
        'data-type=',
      ]) {
        after = without(after, added, wide);
      }
      expect(after.equals(before)).toBe(true);
    },
  );

  it('reports as JSON: place, element, names, before and after', async () => {
    const path = put('a.html', `<p>\n  ${tag}`);
    const { output } = await command('mark', '--json', path);
    expect(JSON.parse(output)).toEqual([
      {
        path,
        marks: [
          {
            line: 2,
            column: 3,
            element: 'script',
            names: ['criteo'],
            before: tag.replace('</script>', ''),
            after: marked.replace('</script>', ''),
          },
        ],
        left: [],
      },
    ]);
  });

  it('with --dry-run shows what would change, and writes nothing', async () => {
    const path = put('a.html', `<p>one\n${tag}\n<p>two\n`);
    const { code, output } = await command('mark', '--dry-run', path);
    expect(code).toBe(0);
    expect(output).toContain(`\n-${tag}\n+${marked}\n`);
    expect(read(path)).toContain(tag);
  });

  it('shows it in colours on a terminal that has them', async () => {
    const path = put('a.html', `${tag}\n`);
    const { output } = await colored('mark', '--dry-run', path);
    expect(output).toContain(`\u001b[31m-${tag}\u001b[39m\n\u001b[32m+${marked}\u001b[39m`);
  });

  it('with --check fails where something is unmarked, and writes nothing', async () => {
    const path = put('a.html');
    expect((await command('mark', '--check', path)).code).toBe(1);
    expect(read(path)).toBe(tag);
    await command('mark', path);
    expect((await command('mark', '--check', path)).code).toBe(0);
  });

  it('with --check fails for what it cannot mark, but not for what the gate holds', async () => {
    const printed = put('a.liquid', "{{ 'https://static.ads-twitter.com/uwt.js' | script_tag }}");
    expect((await command('mark', '--check', printed)).code).toBe(1);
    const mixed = put('b.html', '<script>mine(); microadTd.A.start({});</script>');
    expect((await command('mark', '--check', mixed)).code).toBe(0);
    const config = put('c.json', '{ "gate": "marked" }');
    expect((await command('mark', '--check', '--config', config, mixed)).code).toBe(1);
  });

  it('goes by the hosts and the vendors of the configuration', async () => {
    const own = put('a.html', '<script src="https://trk.shop.example/t.js"></script>');
    const config = put('c.json', '{ "hosts": { "trk.shop.example": "criteo" } }');
    await command('mark', '--config', config, own);
    expect(read(own)).toContain('data-consent="criteo"');
    const vendor = { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: 'ads.example' }] };
    const mine = put('e.html', '<img alt="" src="https://ads.example/p.gif">');
    await command('mark', '--config', put('f.json', JSON.stringify({ vendors: [vendor] })), mine);
    expect(read(mine)).toContain('data-consent="shop-ads"');
    const other = put('b.html');
    const few = put('d.json', '{ "vendors": ["meta"] }');
    await command('mark', '--config', few, other);
    expect(read(other)).toBe(tag);
  });

  it('looks into folders for pages and templates, and leaves the rest alone', async () => {
    mkdirSync(at('templates/node_modules'), { recursive: true });
    const files = ['a.html', 'b.liquid', 'c.php', 'd.js', 'node_modules/e.html'];
    for (const name of files) put(`templates/${name}`);
    const { output } = await command('mark', at('templates'));
    expect(output).toContain('3 marked, 0 left to you, in 3 files');
    expect(read(at('templates/d.js'))).toBe(tag);
  });

  it('keeps the rights of a file, follows a link, and leaves nothing beside', async () => {
    const path = put('a.html');
    chmodSync(path, 0o640);
    symlinkSync(path, at('link.html'));
    await command('mark', at('link.html'));
    expect(read(path)).toBe(marked);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(at('link.html')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at())).toEqual(['a.html', 'link.html']);
  });

  it('leaves a file alone in which there is nothing to do', async () => {
    const path = put('a.html', marked);
    const { mtimeMs, ino } = statSync(path);
    await command('mark', path);
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it('tells which files cannot be done and why, and does the others', async () => {
    const good = put('good.html');
    const binary = put('picture.html', Buffer.from([0x89, 0x50, 0, 0, 1]));
    const mail = put('mail.html', `${tag}\u001b$B$"`);
    const locked = put('locked.html');
    chmodSync(locked, 0o444);
    const { code, output } = await command('mark', at('none.html'), binary, mail, locked, good);
    expect(code).toBe(3);
    expect(output).toContain('none.html: there is no such file');
    expect(output).toContain('picture.html: it is no text');
    expect(output).toContain('mail.html: it is in ISO-2022-JP: convert it to UTF-8 first');
    expect(output).toContain('locked.html: it is read-only, so it was left as it is');
    expect(output).toContain('1 marked, 0 left to you, in 5 files; 4 could not be read or written');
    expect([read(good), read(locked)]).toEqual([marked, tag]);
  });

  it('tells what is wrong with the command or the configuration, and does nothing', async () => {
    const path = put('a.html');
    expect(await command('mark')).toMatchObject({ code: 2, errors: /missing required argument/ });
    expect(await command('mark', '--chek', path)).toMatchObject({ code: 2, errors: /--check/ });
    const config = put('c.json', '{ "vendors": ["criteoo"] }');
    const { code, errors } = await command('mark', '--config', config, path);
    expect(code).toBe(2);
    expect(errors).toContain('c.json: vendors[0]: unknown value "criteoo". Did you mean "criteo"?');
    const broken = put('d.json', '{ "vendors": ');
    expect((await command('mark', '--config', broken, path)).errors).toContain('JSON');
    expect((await command('mark', '--config', at('none.json'), path)).code).toBe(2);
    expect(read(path)).toBe(tag);
  });

  it('does a file of 50 MB', async () => {
    const row = '<tr><td class="name">煎茶 八十八夜摘み</td><td>860円</td></tr>\n';
    const rows = row.repeat(Math.ceil(50e6 / Buffer.byteLength(row)));
    const path = put('big.html', `${tag}\n${rows}${tag}`);
    const { code, output } = await command('mark', path);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(read(path)).toBe(`${marked}\n${rows}${marked}`);
  }, 60_000);
});

/** Takes every piece out that marking adds. */
function without(bytes: Buffer, added: string | RegExp, wide: boolean): Buffer {
  const text = wide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
  const to = (name: string) => (name.startsWith('data-') ? name.slice('data-'.length) : '');
  const rest =
    typeof added === 'string'
      ? text.replaceAll(added, to(added))
      : text.replaceAll(RegExp(added, 'g'), '');
  return wide ? Buffer.from(rest, 'utf16le').swap16() : Buffer.from(rest, 'latin1');
}
