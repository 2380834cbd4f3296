import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowAll, allowOnly, notice, refuseAll } from './choices';
import { useSite } from './harness';
import { usePackage } from './usePackage';

const compiler = fileURLToPath(new URL('../../node_modules/typescript', import.meta.url));

const shopAds = {
  id: 'shop-ads',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example', path: ['/page.js', '/pixel.gif'] }],
  cookies: ['_shop_*'],
  disclosure: {
    policyUrl: 'https://ads.example/privacy',
    optOutUrl: 'https://ads.example/optout',
    needsLogin: false,
    stops: 'use',
    ja: {
      company: '例の広告会社',
      service: '例の広告',
      sent: ['ご覧になったページのアドレス（URL）'],
      shopPurpose: '広告の効果を測るため',
      vendorPurpose: '広告を届けるため',
    },
  },
};
const three = ['google-analytics', 'criteo', 'line'];
const policy = { url: '/privacy', version: '2026-11-01' };

const tags = `
<script async src="https://dynamic.criteo.com/js/ld/ld.js?a=1" id="loader"></script>
<img alt="" src="https://t.ads.example/pixel.gif">`;

describe('a shop that builds its own files with the package alone (issue 19)', () => {
  const place = usePackage();
  const site = useSite({ preloadScanner: false });
  const names: Record<string, string> = {};

  /** Builds a folder, and keeps what the command has printed. */
  function build(name: string, config: object, ...args: string[]): string {
    writeFileSync(join(place.folder, `${name}.json`), JSON.stringify(config));
    const bin = join(place.installed, 'dist/npm/bin.js');
    const all = [bin, 'build', '--config', `${name}.json`, '--out', `built/${name}`, ...args];
    const output = execFileSync(process.execPath, all, { cwd: place.folder, encoding: 'utf8' });
    names[name] = output;
    return output;
  }
  const folder = (name: string) => join(place.folder, 'built', name);
  const gate = (name: string) => {
    const { files } = JSON.parse(readFileSync(join(folder(name), 'kotowari-files.json'), 'utf8'));
    return files['kotowari.js'].gzip as number;
  };

  beforeAll(() => {
    build('three', { vendors: three, locale: 'ja', policy });
    build('own', { vendors: [...three, shopAds], locale: 'ja', policy }, '--hashed');
    build('inline', { vendors: [...three, shopAds], locale: 'ja', policy }, '--inline');
  });

  /** A page of the shop with the tag as it was printed, and the files as they were built. */
  function open(name: string, head = /<script .*<\/script>/.exec(names[name] ?? '')?.[0]) {
    const page = `<!doctype html><html lang="ja"><head><meta charset="utf-8">${head}${tags}<body>お店`;
    const file = (route: Route) =>
      route.fulfill({
        path: join(folder(name), new URL(route.request().url()).pathname.replace(`/${name}/`, '')),
      });
    return site.visit('/built.html', {
      // The page is not the stand-ins' server's own, so the browser would ask whether it may call them.
      context: { permissions: ['local-network-access'] },
      before: async (each: Page) => {
        await each.route('**/built.html', (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
        );
        await each.route(`**/${name}/**`, file);
      },
    });
  }

  test('holds, asks and releases with the printed tag alone: no JSON stands in the page', async () => {
    const visit = await open('three');
    await expect.poll(() => notice(visit.page).isVisible()).toBe(true);
    await visit.settle();
    expect(visit.sent('criteo')).toEqual([]);
    expect(await visit.page.evaluate(() => window.kotowari?.vendors.map(({ id }) => id))).toEqual(
      three,
    );
    expect(await visit.page.evaluate(() => window.kotowari?.state.policyVersion)).toBe(
      policy.version,
    );

    await allowAll(visit.page);
    await expect.poll(() => visit.ran()).toContain('ld.js');
    expect(visit.errors).toEqual([]);
  });

  test('keeps a refusal', async () => {
    const visit = await open('three');
    await refuseAll(visit.page);
    await visit.settle();
    expect(visit.sent('criteo')).toEqual([]);
  });

  test.each(['own', 'inline'])(
    'holds a vendor of its own, and tells of it in the list (%s)',
    async (name) => {
      const inline =
        name === 'inline' && readFileSync(join(folder(name), 'kotowari-inline.html'), 'utf8');
      const visit = inline ? await open(name, inline) : await open(name);
      const asked = () => visit.sent().filter(({ host }) => host === 't.ads.example').length;
      await visit.settle();
      expect(asked()).toBe(0);
      await allowOnly(visit.page, /例の広告/);
      await expect.poll(asked).toBe(1);
      expect(visit.sent('criteo')).toEqual([]);
      expect([...visit.errors, ...visit.console]).toEqual([]);
    },
  );

  test('holds everything where the page has a configuration beside the built one (R108)', async () => {
    const [tag = ''] = /<script .*<\/script>/.exec(names.three ?? '') ?? [];
    const block =
      '<script type="application/json" id="kotowari-config">{ "mode": "opt-out" }</script>';
    const visit = await open('three', block + tag);
    await expect.poll(() => visit.console.length).toBe(1);
    expect(visit.console[0]).toMatch(/#kotowari-config: .*kotowari\.json.*"kotowari build" again/);
    await visit.settle();
    expect(visit.sent('criteo')).toEqual([]);
    expect(await notice(visit.page).count()).toBe(0);
    expect(await visit.page.evaluate(() => window.kotowari?.error?.name)).toBe(
      'KotowariConfigError',
    );
  });

  test('pays in the gate for its own vendors only, at most 150 B for each more', () => {
    const all = readFileSync(join(place.installed, 'dist/kotowari.js'));
    expect(all.length).toBeGreaterThan(readFileSync(join(folder('three'), 'kotowari.js')).length);
    const vendors = ['meta', 'microsoft', 'x', 'smartnews', 'microad'];
    const sizes = vendors.map((_, index) => {
      build(`more-${index}`, {
        vendors: [...three, ...vendors.slice(0, index + 1)],
        locale: 'ja',
        policy,
      });
      return gate(`more-${index}`);
    });
    const steps = [gate('three'), ...sizes].map(
      (size, index, list) => size - (list[index - 1] ?? size),
    );
    expect(steps.filter((step) => step > 150)).toEqual([]);
    build('more-own', { vendors: [...three, shopAds], locale: 'ja', policy });
    expect(gate('more-own') - gate('three')).toBeLessThanOrEqual(150);
  });

  test.each(['ts', 'mjs', 'js'])(
    'takes the module of the documentation, with defineConfig, as kotowari.config.%s',
    (ending) => {
      const docs = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
      const [, code = ''] = /^\/\/ kotowari\.config\.ts\n(.*?)^```/ms.exec(docs) ?? [];
      expect(code).toContain("import { defineConfig } from 'kotowari';");
      const cwd = join(place.folder, `module-${ending}`);
      mkdirSync(join(cwd, 'node_modules'), { recursive: true });
      writeFileSync(join(cwd, `kotowari.config.${ending}`), code);
      // Where Node.js reads no TypeScript, the shop's own compiler does.
      symlinkSync(compiler, join(cwd, 'node_modules/typescript'));
      const bin = join(place.installed, 'dist/npm/bin.js');
      execFileSync(process.execPath, [bin, 'build'], { cwd, stdio: 'pipe' });
      const built = readFileSync(join(cwd, 'public/kotowari/kotowari.js'), 'utf8');
      expect(built).toContain('id:"criteo"');
      expect(built).not.toContain('id:"line"');
    },
  );

  test.each([
    ['mjs', 'criteoo', /^kotowari\.config\.mjs: vendors\[0\].*Did you mean "criteo"\?/m],
    ['js', 'criteo', /^kotowari\.config\.js: it cannot be run .* name it \.mjs/m],
  ])('tells a module in a CommonJS package what it has wrong (.%s)', (ending, id, says) => {
    const cwd = join(place.folder, `module-wrong-${ending}`);
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'package.json'), '{ "type": "commonjs" }');
    const code = `import { defineConfig } from 'kotowari';\nexport default defineConfig({ vendors: ['${id}'] });`;
    writeFileSync(join(cwd, `kotowari.config.${ending}`), code);
    const bin = join(place.installed, 'dist/npm/bin.js');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'build'], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(says);
    expect(status).toBe(2);
    expect(readdirSync(cwd)).not.toContain('public');
  });

  test('gets the same bytes from the same configuration', () => {
    build('again', { vendors: three, locale: 'ja', policy });
    for (const name of readdirSync(folder('three')).filter(
      (each) => each !== 'kotowari-files.json',
    )) {
      expect(readFileSync(join(folder('again'), name))).toEqual(
        readFileSync(join(folder('three'), name)),
      );
    }
  });

  test('writes the gate into the page so that no template engine and no parser stumbles', () => {
    const inline = readFileSync(join(folder('inline'), 'kotowari-inline.html'), 'utf8');
    expect(inline.match(/<\/script|<!--/gi)).toEqual(['</script']);
    expect(inline).not.toMatch(/\{\{|\{%|<%|[^\p{ASCII}]/u);
  });

  test('has a server write the gate into the page, with the configuration in it, under a policy', async () => {
    const config = { vendors: [...three, shopAds], locale: 'ja', policy };
    const options = { inline: true, nonce: 'n', folder: '/inline/' };
    const call = `renderHead(${JSON.stringify(config)}, ${JSON.stringify(options)})`;
    const code = `import { renderHead } from 'kotowari/server'; process.stdout.write(${call});`;
    const args = ['--input-type=module', '--eval', code];
    const head = execFileSync(process.execPath, args, { cwd: place.folder, encoding: 'utf8' });
    const strict = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n'">`;
    const visit = await open('inline', strict + head);
    const asked = () => visit.sent().filter(({ host }) => host === 't.ads.example').length;
    await expect.poll(() => notice(visit.page).isVisible()).toBe(true);
    expect(asked()).toBe(0);
    await allowAll(visit.page);
    await expect.poll(asked).toBe(1);
    expect(visit.shop().filter(({ url }) => url.includes('/kotowari.js'))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('takes the files of the package as they are, but for the gate and what is told of vendors', () => {
    build('default', {});
    const ready = (name: string) => readFileSync(join(place.installed, 'dist', name), 'utf8');
    const made = ['kotowari-files.json', 'kotowari-notice.html'];
    const names = readdirSync(folder('default')).filter((name) => !made.includes(name));
    expect(
      names.filter((name) => readFileSync(join(folder('default'), name), 'utf8') !== ready(name)),
    ).toEqual(['kotowari-vendors-en.js', 'kotowari-vendors-ja.js', 'kotowari.js']);
  });
});
