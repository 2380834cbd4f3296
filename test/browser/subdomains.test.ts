import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { useSite } from './harness';

/** Where a choice is made, where its cookie lies, who knows of it then, and who does not. */
const NEIGHBOURS = [
  ['www.shop.example.co.jp', 'example.co.jp', 'pay.example.co.jp', 'example2.co.jp'],
  ['www.tea.or.jp', 'tea.or.jp', 'tea.or.jp', 'rice.or.jp'],
  [
    'www.tea.chiyoda.tokyo.jp',
    'tea.chiyoda.tokyo.jp',
    'tea.chiyoda.tokyo.jp',
    'rice.chiyoda.tokyo.jp',
  ],
  ['tea.github.io', 'tea.github.io', 'a.tea.github.io', 'rice.github.io'],
] as const;

describe('a choice that is shared over the subdomains', () => {
  const site = useSite();

  test.each(NEIGHBOURS)(
    'made on %s lies on %s, is known on %s, and not on %s (R77, R78)',
    async (here, domain, same, other) => {
      const { page, errors } = await site.visit(`https://${here}/`, {
        before: (page) => serveEverywhere(page.context()),
      });
      await page.evaluate(() => window.kotowari?.rejectAll());
      const [cookie, ...more] = await page.context().cookies();
      expect(more).toEqual([]);
      expect(cookie).toMatchObject({
        name: '__Secure-kotowari',
        domain: `.${domain}`,
        path: '/',
        secure: true,
        sameSite: 'Lax',
      });
      await page.goto(`https://${same}/`);
      expect(await page.evaluate(() => window.kotowari?.state.how)).toBe('api');
      expect(await notice(page).count()).toBe(0);
      // That one changes it for all, and leaves one cookie.
      await page.evaluate(() => window.kotowari?.acceptAll());
      await page.goto(`https://${here}/`);
      expect(await page.evaluate(() => window.kotowari?.hasConsent('criteo'))).toBe(true);
      expect(await page.context().cookies()).toHaveLength(1);
      await page.goto(`https://${other}/`);
      await expect.poll(() => notice(page).count()).toBe(1);
      expect(errors).toEqual([]);
    },
  );
});

/** Puts a page with Kotowari on every host. */
async function serveEverywhere(context: BrowserContext): Promise<void> {
  const folder = new URL('../../dist', import.meta.url).pathname;
  await context.route(
    ({ pathname }) => pathname === '/',
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="ja"><script type="application/json" id="kotowari-config">
          { "storage": { "domain": "auto" } }</script><script src="/kotowari/kotowari.js"></script>`,
      }),
  );
  await context.route(/\/kotowari\/[\w-]+\.js$/, (route) =>
    route.fulfill({ path: folder + new URL(route.request().url()).pathname.slice(9) }),
  );
}
