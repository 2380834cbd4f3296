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
const { at, command, commandOn, colored } = useWorkplace();

const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js?a=1"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');

/** One of each language at least; those in other encodings have a test of their own. */
const templates = readdirSync(fixtures).filter(
  (name) => name !== 'golden' && !/^(?:bom|euc-jp|shift-jis|utf-16)\./.test(name),
);

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
  it.each(templates)(
    'marks %s as the golden file shows, tells what it did and left, and undoes it to the byte',
    async (name) => {
      const path = bring(name);
      const { code, output } = await command('mark', path);
      expect(code).toBe(0);
      const report = output.replaceAll(path, name);
      await expect(read(path)).toMatchFileSnapshot(`../../fixtures/marking/golden/${name}`);
      await expect(report).toMatchFileSnapshot(`../../fixtures/marking/golden/${name}.txt`);
      const again = await command('mark', '--check', path);
      expect(again.output).not.toContain('unmarked ');
      const original = readFileSync(new URL(name, fixtures), 'utf8');
      if (original.includes('data-consent')) return;
      await command('mark', '--undo', path);
      expect(read(path)).toBe(original);
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

  it('with --undo takes the marks out again, and leaves those that a person wrote otherwise', async () => {
    const byHand = '<script data-consent="criteo" type="text/plain" src="/a.js"></script>';
    const path = put('a.html', `${tag}<img src="//tr.line.me/tag.gif">${byHand}`);
    await command('mark', path);
    const { code, output } = await command('mark', '--undo', path);
    expect(code).toBe(0);
    expect(output).toContain('2 undone, 1 left to you, in 1 file');
    expect(output).toContain('its mark was written by hand: take it out by hand');
    expect(read(path)).toBe(`${tag}<img src="//tr.line.me/tag.gif">${byHand}`);
    expect((await command('mark', '--undo', '--check', path)).code).toBe(2);
  });

  it.each([
    ['a.html', '<!-- kotowari-ignore: a test page -->'],
    ['a.twig', '{# kotowari-ignore #}'],
    ['a.blade.php', '{{-- kotowari-ignore --}}'],
    ['a.php', '<?php // kotowari-ignore ?>'],
    ['a.jsp', '<%-- kotowari-ignore --%>'],
  ])('leaves alone what a comment on the line before says to ignore: %s', async (name, comment) => {
    const path = put(name, `${comment}\n${tag}\n`);
    const { code, output } = await command('mark', '--check', path);
    expect({ code, output }).toEqual({
      code: 0,
      output: '0 unmarked, 0 left to you, in 1 file; 1 ignored by a comment\n',
    });
    put(name, `${comment}\n\n${tag}\n`);
    expect((await command('mark', '--check', path)).code).toBe(1);
  });

  it('tells what of a folder it has not looked into, and fails for it with --fail-on-skipped', async () => {
    mkdirSync(at('views'));
    for (const name of ['a.ftl', 'b.ftl', 'c.vm', 'd.css', 'e.js']) put(`views/${name}`);
    const { code, output } = await command('mark', '--check', at('views'));
    expect(code).toBe(0);
    expect(output).toContain('Not read, and maybe templates: 2 .ftl, 1 .vm.');
    expect(output).toContain('Not looked into, as no templates: 1 .css, 1 .js.');
    expect(output).toContain('0 unmarked, 0 left to you, in 0 files');
    const strict = ['mark', '--check', '--fail-on-skipped', at('views')];
    expect((await command(...strict)).code).toBe(1);
    const json = JSON.parse((await command(...strict, '--json')).output);
    expect(json.map(({ path, skipped }: Record<string, string>) => [path, skipped])).toEqual(
      ['a.ftl', 'b.ftl', 'c.vm'].map((name) => [
        at('views', name),
        'its template language is not known',
      ]),
    );
  });

  it.each(['.', './', './views', 'views/', 'views/../views'])(
    'reads a folder however its path is written: %s',
    async (path) => {
      mkdirSync(at('views'));
      for (const name of ['a.liquid', 'b.vue', 'node_modules.twig']) put(`views/${name}`);
      mkdirSync(at('views/.hidden'));
      put('views/.hidden/d.html');
      const here = process.cwd();
      process.chdir(at());
      const { output } = await command('mark', '--check', path).finally(() => process.chdir(here));
      expect(output).toContain('3 unmarked, 0 left to you, in 3 files');
    },
  );

  it('reads every template of a folder by its name', async () => {
    mkdirSync(at('views'));
    const names = ['a.erb', 'b.jsp', 'c.cshtml', 'd.vue', 'e.tpl', 'f.blade.php', 'g.inc', 'h.tsx'];
    for (const name of names) put(`views/${name}`);
    put('views/i.haml', '%script{src: "https://dynamic.criteo.com/js/ld/ld.js"}');
    const { code, output } = await command('mark', '--check', at('views'));
    expect(code).toBe(1);
    expect(output).toContain('8 unmarked, 1 left to you, in 9 files');
  });

  it('with --sarif reports for code scanning, and writes nothing', async () => {
    const path = put('a b.html', `<p>\n  ${tag}\n<!-- kotowari-ignore -->\n${tag}`);
    put('c.html', '<script>mine(); microadTd.A.start({});</script>');
    put('d.ftl', tag);
    const { code, output } = await command('mark', '--check', '--sarif', at());
    expect(code).toBe(1);
    expect(read(path)).toContain(tag);
    const [run] = JSON.parse(output).runs;
    const known = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    const found = run.results.map((each: SarifResult) => {
      const { artifactLocation, region } = each.locations[0].physicalLocation;
      expect(known).toContain(each.ruleId);
      const name = artifactLocation.uri.split('/').at(-1);
      return [each.ruleId, each.level, name, region?.startLine, each.suppressions?.length];
    });
    expect(found).toEqual([
      ['unmarked-tag', 'error', 'a%20b.html', 2, undefined],
      ['left-to-you', 'error', 'a%20b.html', 4, 1],
      ['gate-holds', 'note', 'c.html', 1, undefined],
      ['unknown-template', 'warning', 'd.ftl', undefined, undefined],
    ]);
    expect(run.results[0].message.text).toContain(marked.replace('</script>', ''));
  });

  it('with --stdin marks what comes in to what goes out, and reports beside', async () => {
    const input = Buffer.from(`{# ${tag} #}お茶${tag}\n`);
    const named = ['mark', '--stdin', '--stdin-name', 'a.twig'];
    const { code, output, errors } = await commandOn(input, ...named);
    expect({ code, output }).toEqual({ code: 0, output: `{# ${tag} #}お茶${marked}\n` });
    expect(errors).toContain('1 marked, 0 left to you, in 1 file');
    const again = await commandOn(Buffer.from(output), ...named);
    expect(again.output).toBe(output);
    const undone = await commandOn(Buffer.from(output), ...named, '--undo');
    expect(undone.output).toBe(input.toString());
    const check = await commandOn(input, 'mark', '--stdin', '--check');
    expect(check.code).toBe(1);
    expect(check.output).toContain('<stdin>');
    expect(check.output).not.toContain(marked);
    expect((await commandOn(input, 'mark', '--stdin', at('a.html'))).code).toBe(2);
  });

  it('counts what nobody can read as unmarked', async () => {
    const path = put(
      'a.twig',
      '<script>f("https://tr.line.me/tag.gif"{% if a %}) {% endif %}(</script>',
    );
    const { code, output } = await command('mark', '--check', path);
    expect(code).toBe(1);
    expect(output).toContain('it cannot be read as JavaScript');
    const broken = put('b.tsx', 'const a = <img src="https://tr.line.me/tag.gif" /');
    const jsx = await command('mark', '--check', broken);
    expect(jsx.code).toBe(1);
    expect(jsx.output).toContain('the file cannot be read as JSX: ');
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

/** As much of a result in SARIF as is looked at. */
interface SarifResult {
  ruleId: string;
  level: string;
  locations: [
    { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } } },
  ];
  suppressions?: unknown[];
}

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
