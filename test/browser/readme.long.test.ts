import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dependencies, scripts } from '../../package.json';
import { measureSizes } from '../bench/sizes';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'README.ja.md'];

/** The lines of a page's blocks of commands, without the remarks behind them. */
function commandsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
  return blocks
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +#.*/, '').trim())
    .filter(Boolean);
}

/** Each host answers, as far as `kotowari links` can tell. */
const everyHost =
  "globalThis.fetch = async (url) => Object.defineProperty(new Response(), 'url', { value: String(url) });\n";

const env = {
  ...process.env,
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};

describe.each(pages)('the commands of %s, in a clean folder with the tarball alone', (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'kotowari-readme-'));
  const at = (...names: string[]) => join(folder, ...names);

  beforeAll(() => {
    const packed = ['.', ...Object.keys(dependencies).map((name) => join('node_modules', name))];
    const names = packed.map((place) => pack(join(root, place), folder));
    // They are there already, so that the install needs no registry.
    const own = names.slice(1).map((name) => [name.replace(/-[\d.]+\.tgz$/, ''), `file:${name}`]);
    writeFileSync(
      at('package.json'),
      JSON.stringify({ private: true, type: 'module', dependencies: Object.fromEntries(own) }),
    );
    writeFileSync(at('everyHost.mjs'), everyHost);
    mkdirSync(at('templates'));
    writeFileSync(at('templates/page.html'), '<img alt="" src="https://tr.line.me/tag.gif">\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('all end well, one after the other (issue 19)', () => {
    const commands = commandsIn(page).filter((line) => !line.startsWith('npm ci'));
    const failed: unknown[] = [];
    for (const command of commands) {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        env: { ...env, NODE_OPTIONS: `--import=${at('everyHost.mjs')}` },
        encoding: 'utf8',
      });
      if (status !== 0) failed.push([command, status, `${stdout}${stderr}`.slice(0, 600)]);
      if (existsSync(at('terms-section.html'))) putIntoPage(at('terms-section.html'));
    }
    expect(failed).toEqual([]);
    expect(commands.length).toBeGreaterThan(8);
    expect(readFileSync(at('public/kotowari/kotowari.js'), 'utf8')).toContain('KOTOWARI');
    expect(readFileSync(at('templates/page.html'), 'utf8')).toContain('data-consent="line"');
  });

  /** The shop's terms page, with the section that was written. */
  function putIntoPage(section: string) {
    const html = readFileSync(section, 'utf8');
    mkdirSync(at('public'), { recursive: true });
    writeFileSync(at('public/terms.html'), `<!doctype html><html lang="ja"><body>${html}`);
  }
});

test.each(pages)('%s has no command of the repository that there is not', (page) => {
  const names = commandsIn(page).flatMap(
    (line) => /npm (?:run )?(test|demo)\b/.exec(line)?.[1] ?? [],
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(pages)('%s tells nobody to fetch a name that is not registered', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  expect(text).not.toMatch(/npx (?!--no )|npm (install|i) kotowari|unpkg|jsdelivr/);
});

test.each(pages)('%s tells the sizes as they are, within 3 %', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const told = [...text.matchAll(/^\| (?:Kotowari|断り).*/gm)].map(([row]) =>
    [...row.matchAll(/([\d,]+) B/g)].map(([, size = '']) => Number(size.replace(',', ''))),
  );
  const [gate = 0, built = 0, first = 0] = measureSizes().map(({ value }) => Number(value));
  const real = [first, gate, first - gate + built, built];
  expect(told.flat().map((size, index) => Math.abs(size / (real[index] ?? 0) - 1) < 0.03)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

function pack(place: string, folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: place, encoding: 'utf8' }));
  return filename;
}
