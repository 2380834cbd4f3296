// @vitest-environment node
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { escapeCode } from '../../../src/build/escapeCode';
import { readyFiles } from '../build/readyFiles';
import { useWorkplace } from './workplace';

const { at, command } = useWorkplace();

const compiler = fileURLToPath(new URL('../../../node_modules/typescript', import.meta.url));
const read = (...names: string[]) => readFileSync(at(...names), 'utf8');
const config = (value: unknown) =>
  writeFileSync(at('kotowari.json'), typeof value === 'string' ? value : JSON.stringify(value));
const build = (...args: string[]) =>
  command('build', '--config', at('kotowari.json'), '--out', at('public/kotowari'), ...args);
const listed = () => readdirSync(at('public/kotowari'));

beforeEach(() => {
  mkdirSync(at('parts'), { recursive: true });
  for (const [name, text] of readyFiles) writeFileSync(at('parts', name), text);
  config({ vendors: ['criteo', 'line'], locale: 'ja', policy: { url: '/privacy' } });
});

describe('kotowari build (issue 19)', () => {
  it('writes one folder, and prints the tag with its hash, and what each file is for', async () => {
    const { code, output, errors } = await build();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/kotowari\.js +\d+ B {2}the gate/);
    expect(output).toMatch(/<script src="\/kotowari\/kotowari\.js" integrity="sha384-[\w+/]{64}">/);
    expect(listed()).toContain('kotowari.js');
    expect(listed()).not.toContain('kotowari-ko.js');
    const { tag, files } = JSON.parse(read('public/kotowari/kotowari-files.json'));
    expect(output).toContain(tag);
    expect(Object.keys(files).sort()).toEqual(
      listed().filter((name) => name !== 'kotowari-files.json'),
    );
  });

  it('warns of words under a key that means nothing (R108)', async () => {
    config({ policy: { url: '/privacy' }, messages: { alowAll: 'はい' } });
    expect((await build()).errors).toContain(
      'messages.alowAll: unknown key "alowAll". Did you mean "allowAll"?',
    );
  });

  it('leaves a folder as it is that needs nothing', async () => {
    await build();
    const before = listed().map((name) => statSync(at('public/kotowari', name)).mtimeMs);
    expect((await build()).output).toContain('as they were');
    expect(listed().map((name) => statSync(at('public/kotowari', name)).mtimeMs)).toEqual(before);
  });

  it('takes away what an earlier build has left, and names and leaves the files of others', async () => {
    config({ locales: ['ja', 'ko'] });
    await build();
    writeFileSync(at('public/kotowari/kotowari-en.js'), 'mine');
    config({ locale: 'ja' });
    const { output } = await build();
    expect(output).toContain('kotowari-ko.js: of an earlier build, removed');
    expect(output).toContain('kotowari-en.js: not ours, left alone');
    expect(read('public/kotowari/kotowari-en.js')).toBe('mine');
    expect(listed()).not.toContain('kotowari-ko.js');
  });

  it('keeps files with a hash of an earlier build for the pages that caches have', async () => {
    await build('--hashed');
    const before = listed();
    const [folder = ''] = before;
    const files = readdirSync(at('public/kotowari', folder));
    config({ vendors: ['x'], policy: { url: '/privacy' } });
    const { output } = await build('--hashed');
    expect(output).toMatch(
      /<script src="\/kotowari\/[0-9a-f]{8}\/kotowari\.js" integrity="sha384-/,
    );
    expect(listed()).toEqual(expect.arrayContaining(before));
    expect(readdirSync(at('public/kotowari', folder))).toEqual(files);
    expect(output).toContain(`${folder}/kotowari.js: of an earlier build, kept`);
    expect((await build('--hashed', '--check')).code).toBe(0);
  });

  it('tells by --check what has to be built anew, and writes nothing', async () => {
    expect((await build('--check')).code).toBe(1);
    await build();
    expect(await build('--check')).toMatchObject({ code: 0, output: '' });
    writeFileSync(at('public/kotowari/kotowari.js'), 'old');
    const { code, output } = await build('--check');
    expect({ code, output }).toEqual({
      code: 1,
      output: `${at('public/kotowari/kotowari.js')}: missing, or not as built now\n`,
    });
    expect(read('public/kotowari/kotowari.js')).toBe('old');
  });

  it('writes the gate as a part of the page by --inline, beside the files that it loads', async () => {
    await build('--inline', '--path', '/static/k');
    expect(read('public/kotowari/kotowari-inline.html')).toBe(
      `<script data-src="/static/k/kotowari.js">${escapeCode(read('public/kotowari/kotowari.js').trim())}</script>\n`,
    );
  });

  it.each([
    ['no configuration', () => 'nothing.json', /nothing\.json: it cannot be read \(there is no/],
    ['no JSON', () => config('{ vendors'), /kotowari\.json: .*JSON/],
    ['a folder in its place', () => '.', /: it cannot be read \(it is a folder\)/],
    [
      'an unknown vendor',
      () => config({ vendors: ['criteoo'] }),
      /vendors\[0\].*Did you mean "criteo"\?/,
    ],
    [
      'a vendor of the own with the id of a built-in one',
      () =>
        config({ vendors: [{ id: 'line', purposes: ['ads'], hold: [{ host: '.x.example' }] }] }),
      /vendors\[0\]\.id: "line" is the id of another vendor.*built in/,
    ],
  ])('writes nothing where there is %s', async (_, prepare, message) => {
    const wish = prepare();
    const name = at(wish ?? 'kotowari.json');
    const { code, errors } = await command('build', '--config', name, '--out', at('public'));
    expect(errors).toMatch(message);
    expect(code).toBe(2);
    expect(readdirSync(at())).not.toContain('public');
  });

  it('warns of a vendor that stands there twice, and of one without a page to refuse', async () => {
    const own = { id: 'shop-ads', purposes: ['advertising'], hold: [{ host: '.ads.example' }] };
    config({ vendors: ['x', 'x', own], policy: { url: '/p' }, locale: 'ja' });
    const { code, errors } = await build();
    expect(errors).toContain('vendors[1]: "x" stands in the list already');
    expect(errors).toContain('vendors[2].disclosure.optOutUrl');
    expect(code).toBe(0);
  });

  it('says that a folder cannot be written, and leaves all as it was', async () => {
    mkdirSync(at('public'));
    writeFileSync(at('public/kotowari'), 'a file');
    const { code, errors } = await build();
    expect(errors).toBe(`${at('public/kotowari')}: it is a file, and no folder\n`);
    expect(code).toBe(3);
    expect(read('public/kotowari')).toBe('a file');
    expect(readdirSync(at('public'))).toEqual(['kotowari']);
  });

  it('leaves a read-only folder as it is', async () => {
    await build();
    writeFileSync(at('public/kotowari/kotowari.js'), 'old');
    chmodSync(at('public/kotowari'), 0o555);
    const { code, errors } = await build();
    chmodSync(at('public/kotowari'), 0o755);
    expect(errors).toBe(`${at('public/kotowari')}: it is read-only, so it was left as it is\n`);
    expect(code).toBe(3);
    expect(read('public/kotowari/kotowari.js')).toBe('old');
  });

  it('writes nothing at all where one of its files cannot be written', async () => {
    mkdirSync(at('public/kotowari/kotowari-ui.js'), { recursive: true });
    const { code, errors } = await build();
    expect(errors).toContain('kotowari-ui.js: it is a folder, where a file of ours goes');
    expect(code).toBe(3);
    expect(listed()).toEqual(['kotowari-ui.js']);
    expect(readdirSync(at('public'))).toEqual(['kotowari']);
  });

  it('writes the notice for pages that a cache keeps, if the shop shows one', async () => {
    await build();
    expect(read('public/kotowari/kotowari-notice.html')).toMatch(/^<kotowari-notice.*<template/s);
    config({ notice: { show: 'link' }, policy: { url: '/privacy' } });
    expect((await build()).output).toContain('kotowari-notice.html: of an earlier build, removed');
  });

  it.each([
    [
      'kotowari.config.ts',
      "import type { X } from './x';\nconst id: string = 'line';\nexport type Y = X;\n",
    ],
    ['kotowari.config.mjs', "const id = 'line';\n"],
  ])('reads a module whose default export is the configuration: %s', async (name, start) => {
    writeFileSync(at(name), `${start}export default { vendors: [id], policy: { url: '/p' } };\n`);
    mkdirSync(at('node_modules'));
    symlinkSync(compiler, at('node_modules/typescript'));
    const { code, errors } = await command('build', '--config', at(name), '--out', at('out'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(read('out/kotowari.js')).toContain('id:"line"');
    expect(read('out/kotowari.js')).not.toContain('id:"criteo"');
    expect(readdirSync(at()).filter((each) => each.startsWith('.kotowari'))).toEqual([]);
  });

  it('says of a module what is wrong with it', async () => {
    writeFileSync(at('a.mjs'), 'export const config = {};');
    writeFileSync(at('b.mjs'), "throw new Error('not today');");
    const run = (name: string) => command('build', '--config', at(name), '--out', at('out'));
    expect((await run('a.mjs')).errors).toContain('a.mjs: it has no default export. Write: export');
    expect((await run('b.mjs')).errors).toContain('b.mjs: it cannot be run (not today)');
    expect(existsSync(at('out'))).toBe(false);
  });
});
