import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Engine } from '../engines/engine';
import { openFirefox } from '../engines/openFirefox';

/** As in `policies.test.ts`, in the other engine that enforces Trusted Types. */
describe.each(['strict', 'dynamic', 'nonce'])('under the policy "%s", in Firefox', (policy) => {
  test('notice and list show, tags are held and released, without a violation (R70, R71, R72)', async () => {
    const page = await engine.open(
      `http://shop.localhost:${site.port}/lesson/strict.html?csp=${policy}`,
    );
    const until = (expression: string) =>
      expect
        .poll(() => page.evaluate<boolean>(`!!(${expression})`), { timeout: 15_000 })
        .toBe(true);
    const root = `document.querySelector('kotowari-notice')?.shadowRoot`;
    await until(`${root}?.querySelector('[aria-labelledby=ktw-notice]')`);
    await page.evaluate('window.kotowari.showPreferences()');
    await until(`${root}.querySelector('dialog')?.open`);
    expect(await page.evaluate('window.__ran ?? []')).toEqual([]);
    await page.evaluate('window.kotowari.acceptAll()');
    await until(`(window.__ran ?? []).length > 2`);
    expect(await page.evaluate('[...window.__ran].sort()')).toEqual([
      'lt.js',
      'td_access.js',
      'td_access.js',
    ]);
    expect(await page.evaluate('window.violations')).toEqual([]);
    await page.close();
  }, 60_000);
});

let site: Site;
let engine: Engine;

beforeAll(async () => {
  site = await serve({ names: 'local', port: 0, lessons: new URL('pages/', import.meta.url) });
  engine = await openFirefox();
});
afterAll(async () => {
  await engine?.close();
  await site?.close();
});
