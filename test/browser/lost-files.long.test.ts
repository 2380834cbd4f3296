import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../engines/engine';
import { openChromium } from '../engines/openChromium';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';
import { until } from '../engines/until';

const engines = { Chromium: openChromium, 'Firefox ESR': openFirefox, WebKitGTK: openWebKit };
const dist = new URL('../../dist/', import.meta.url);
const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>店</title>
<script type="application/json" id="kotowari-config">{"notice":{"show":"link"}}</script>
<script src="/kotowari/kotowari.js"></script>
<body><h1>店</h1><kotowari-preferences-button></kotowari-preferences-button>`;

/** The files that the shop's server does not give at the moment. */
const lost = new Set<string>();

function serveShop(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const name = decodeURIComponent(url).replace(/^[/]kotowari[/]/, '');
    const isFile = name !== decodeURIComponent(url);
    if (isFile && !lost.has(name)) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      return response.end(readFileSync(new URL(name, dist)));
    }
    response.statusCode = isFile ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(isFile ? '' : html);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

const root = (name: string) => `document.querySelector('${name}')?.shadowRoot`;
const tap = `${root('kotowari-preferences-button')}.querySelector('button').click()`;

describe.each(Object.entries(engines))('files that cannot be had, in %s (R37)', (_, open) => {
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
  beforeEach(() => lost.clear());

  const visit = () => engine.open(`http://localhost:${(shop.address() as AddressInfo).port}/`);
  const isOpen = `${root('kotowari-notice')}?.querySelector('dialog')?.open`;

  test('the button says so in words, and the next tap opens the preferences', async () => {
    lost.add('kotowari-ui.js');
    const page = await visit();
    try {
      const says = `${root('kotowari-preferences-button')}.querySelector('.ktw-lost').textContent`;
      for (let time = 0; time < 2; time += 1) {
        await page.evaluate(tap);
        await until(page, `${says} === '今は開けません。もう一度押してください。'`);
      }
      lost.clear();
      await page.evaluate(tap);
      await until(page, isOpen);
      expect(await page.evaluate(says)).toBe('');
    } finally {
      await page.close();
    }
  });

  test.each(['kotowari-preferences.js', 'kotowari-ja.js', 'kotowari-vendors-ja.js'])(
    'a later one is told of, and asked for again at the next tap: %s',
    async (file) => {
      lost.add(file);
      const page = await visit();
      try {
        await page.evaluate(tap);
        const says = `${root('kotowari-notice')}?.textContent.includes('今は一覧を開けません')`;
        await until(page, says);
        await page.evaluate(tap);
        await until(page, `kotowari.view.get() === 'closed' && ${says}`);
        lost.clear();
        await page.evaluate(tap);
        await until(page, isOpen);
        // It works as a whole: one Preact draws all of it.
        await page.evaluate(
          `[...${root('kotowari-notice')}.querySelectorAll('button')].find((each) => each.textContent === '許可しない').click()`,
        );
        await until(page, 'kotowari.state.decided');
        await until(page, `!${isOpen}`);
      } finally {
        await page.close();
      }
    },
  );
});
