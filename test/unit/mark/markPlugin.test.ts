// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type Plugin } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { markPlugin } from '../../../src/mark/markPlugin';

const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');

/** Another plug-in, which writes a vendor's tag into each page. */
const writer: Plugin = {
  name: 'writer',
  transformIndexHtml: () => [
    { tag: 'script', attrs: { src: '//connect.facebook.net/en_US/fbevents.js' }, injectTo: 'head' },
  ],
};

describe('the plug-in for Vite', () => {
  const root = mkdtempSync(join(tmpdir(), 'kotowari-'));
  afterAll(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'shop.js'), 'document.title = "茶";');
  const page = `<!doctype html><head>${tag}</head><body><script type="module" src="/shop.js"></script>`;
  writeFileSync(join(root, 'index.html'), page);
  const plugin: Plugin = markPlugin();
  const options: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, 'cache'),
    plugins: [plugin, writer],
  };

  it('marks what is built, with what other plug-ins write into it (R86)', async () => {
    await build(options);
    const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
    expect(html).toContain(marked);
    expect(html).toContain('<script type="text/plain" data-consent="meta" src="//connect');
    expect(html).toMatch(/<script type="module" crossorigin src="\/assets\/index-.*\.js">/);
    expect(readdirSync(join(root, 'dist/assets'))).toHaveLength(1);
  });

  it('marks what is served in development, and lets the page’s own scripts run', async () => {
    const server = await createServer({
      ...options,
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
    });
    try {
      const html = await server.transformIndexHtml('/index.html', page);
      expect(html).toContain(marked);
      expect(html).toContain('<script type="text/plain" data-consent="meta" src="//connect');
      expect(html).toContain('<script type="module" src="/@vite/client">');
      expect(html).toContain('<script type="module" src="/shop.js">');
    } finally {
      await server.close();
    }
  });

  it('goes by the configuration, and throws on a bad one at once', () => {
    const { handler } = markPlugin({ vendors: ['line'] }).transformIndexHtml;
    expect(handler(tag)).toBe(tag);
    expect(() => markPlugin({ vendors: ['lines'] })).toThrow(KotowariConfigError);
  });
});
