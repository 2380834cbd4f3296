import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engines/engine';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';
import { until } from '../engines/until';

const dist = new URL('../../dist/', import.meta.url);
/** A path of this host is a vendor's here. */
const config = JSON.stringify({ hosts: { '127.0.0.1/vendor': 'meta' } });
const head = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>店</title>
<script type="application/json" id="kotowari-config">${config}</script>
<script src="/kotowari/kotowari.js"></script>`;

const pages: Readonly<Record<string, string>> = {
  '/outer.html': `${head}<body><iframe src="/inner.html"></iframe>`,
  '/inner.html': `${head}<body><iframe src="/vendor/frame.html"></iframe>
<script>
  var s = document.createElement('script');
  s.src = '/vendor/tag.js';
  document.head.append(s);
</script>`,
  '/vendor/frame.html': '<!doctype html><script>parent.ranFrame = 1</script>',
  '/vendor/tag.js': 'window.ranTag = (window.ranTag ?? 0) + 1;',
};

/** What the pages have asked the vendor for. */
const asked: string[] = [];

function serveShop(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const isOurs = url.startsWith('/kotowari/');
    const text = isOurs ? readFileSync(new URL(url.slice(10), dist)) : (pages[url] ?? '');
    if (url.startsWith('/vendor/')) asked.push(url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(text);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

const engines = { 'Firefox ESR': openFirefox, WebKitGTK: openWebKit };

describe.each(Object.entries(engines))('a framed page with its own gate, in %s', (_, open) => {
  let shop: Server;
  let engine: Engine;

  beforeAll(async () => {
    shop = await serveShop();
    engine = await open();
  });
  afterAll(async () => {
    await engine?.close();
    shop?.close();
  });

  test('loads, and runs nothing of a vendor before the choice and all of it once after it (R86, R106)', async () => {
    const { port } = shop.address() as AddressInfo;
    const page = await engine.open(`http://127.0.0.1:${port}/outer.html`);
    try {
      expect(await page.evaluate('frames[0].document.readyState')).toBe('complete');
      expect(await page.evaluate('[frames[0].ranFrame, frames[0].ranTag].join()')).toBe(',');
      asked.length = 0;
      await page.evaluate('kotowari.acceptAll()');
      await until(page, 'frames[0].ranFrame === 1 && frames[0].ranTag === 1');
      expect([...new Set(asked)].sort()).toEqual(['/vendor/frame.html', '/vendor/tag.js']);
    } finally {
      await page.close();
    }
  });
});
