import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHead } from '../../src/server/renderHead';
import { renderNotice } from '../../src/server/renderNotice';
import type { Engine, EnginePage } from '../engines/engine';
import { openFirefox } from '../engines/openFirefox';
import { openWebKit } from '../engines/openWebKit';
import { until } from '../engines/until';

const engines = { 'Firefox ESR': openFirefox, WebKitGTK: openWebKit };
const dist = new URL('../../dist/', import.meta.url);
const config = { locale: 'ja', policy: { url: '/terms.html' } };
const stylesheet = '/kotowari/kotowari-notice.css';
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** Pages with the notice in their own HTML; `?slow` never gives the file of the UI, `?twice` has it twice. */
function serveShop(): Promise<Server> {
  const server = createServer(({ url = '/', headers }, response) => {
    const name = url.replace(/^[/]kotowari[/]/, '');
    if (name === 'kotowari-ui.js' && headers.referer?.includes('slow')) return;
    const isFile = name !== url;
    const type = isFile ? types[name.split('.').at(-1) ?? ''] : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.setHeader('content-security-policy', strict);
    const notice = renderNotice(config, { stylesheet }).repeat(url.includes('twice') ? 2 : 1);
    const page = `<!doctype html><html lang="ja"><head>${renderHead(config)}<title>店</title></head><body>${notice}<h1>店</h1></body></html>`;
    response.end(isFile ? readFileSync(new URL(name, dist)) : page);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

const root = `document.querySelector('kotowari-notice').shadowRoot`;
const button = (words: string) =>
  `[...${root}.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(words)})`;
const isSeen = `${root}.querySelector('.ktw-notice')?.checkVisibility()`;

/** Presses a button as a person does, where it is. */
async function press(page: EnginePage, words: string): Promise<void> {
  await until(page, `${isSeen} && ${button(words)}`);
  const place = await page.evaluate<[number, number]>(`(() => {
    const { left, top, width, height } = ${button(words)}.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  })()`);
  await page.tap(...place, 'mouse');
}

describe.each(Object.entries(engines))('the notice in the first HTML in %s (R101)', (_, open) => {
  let shop: Server;
  let engine: Engine;

  beforeAll(async () => {
    shop = await serveShop();
    engine = await open();
  });
  afterAll(async () => {
    await engine?.close();
    shop?.closeAllConnections();
    shop?.close();
  });
  const visit = (query = '') =>
    engine.open(`http://localhost:${(shop.address() as AddressInfo).port}/${query}`);

  test.each([
    ['すべて許可する', true],
    ['許可しない', false],
  ] as const)(
    'takes the answer while the file of the UI has not come: %s',
    async (name, isAllowed) => {
      const page = await visit('?slow');
      try {
        await press(page, name);
        await until(page, 'kotowari.state.decided');
        expect(await page.evaluate('kotowari.hasConsent("criteo")')).toBe(isAllowed);
        await until(page, `!${isSeen}`);
      } finally {
        await page.close();
      }
    },
  );

  test.each(['', '?twice'])(
    'is taken over once, on the same elements, under a strict policy, and works: /%s (R70)',
    async (query) => {
      const page = await visit(query);
      try {
        await until(page, `document.querySelector('kotowari-notice[data-ktw-live]')`);
        expect(await page.evaluate(`document.querySelectorAll('kotowari-notice').length`)).toBe(1);
        expect(await page.evaluate(`${root}.querySelectorAll('.ktw-notice button').length`)).toBe(
          3,
        );
        await press(page, '相手ごとに選ぶ');
        await until(page, `${root}.querySelector('dialog')?.open`);
      } finally {
        await page.close();
      }
    },
  );

  test('is not shown to who has decided', async () => {
    const page = await visit();
    try {
      await press(page, '許可しない');
      await until(page, 'kotowari.state.decided');
      await page.goto(`http://localhost:${(shop.address() as AddressInfo).port}/?again`);
      await until(page, `document.readyState === 'complete'`);
      expect(await page.evaluate('kotowari.view.get()')).toBe('closed');
      expect(await page.evaluate(isSeen)).toBe(false);
    } finally {
      await page.close();
    }
  });
});
