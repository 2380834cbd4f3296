import { describe, expect, test } from 'vitest';
import { baseline } from './baseline';
import { allowOnly, notice, update } from './choices';
import { useSite } from './harness';
import { contactedVendors, fromPageCode, shapes } from './requests';

describe('choosing partner by partner', () => {
  const site = useSite({ preloadScanner: false });

  test.each(['/', '/marked.html'])(
    'Criteo alone: Criteo receives all of its requests and nobody else any: %s (R89)',
    async (path) => {
      const visit = await site.visit(path);
      await allowOnly(visit.page, /Criteo/);
      await visit.settle();
      expect(contactedVendors(fromPageCode(visit.sent()))).toEqual(['criteo']);
      expect(shapes(visit.sent('criteo'))).toEqual(baseline.criteo);
    },
  );

  test('the choice is kept over a reload, and nothing is asked again (R89)', async () => {
    const visit = await site.visit('/');
    await allowOnly(visit.page, /Criteo/);
    await visit.settle();
    visit.forget();
    await visit.page.reload();
    await visit.settle();
    expect(shapes(fromPageCode(visit.sent()))).toEqual(baseline.criteo);
    expect(await notice(visit.page).count()).toBe(0);
  });

  test.each(
    Object.keys(baseline).filter(
      (vendor) => !['line', 'yahoo-ads', 'google-analytics'].includes(vendor),
    ),
  )('%s alone: it receives all of its requests and nobody else any (R89)', async (vendor) => {
    const visit = await site.visit('/');
    await update(visit.page, { [vendor]: true });
    await visit.settle();
    expect(contactedVendors(fromPageCode(visit.sent()))).toEqual([vendor]);
    expect(shapes(visit.sent(vendor))).toEqual(baseline[vendor]);
  });

  test('Google Analytics alone: no request that Google Ads joins with its own (R89)', async () => {
    const visit = await site.visit('/');
    await update(visit.page, { 'google-analytics': true });
    await visit.settle();
    expect(shapes(fromPageCode(visit.sent()))).toEqual([
      'empty analytics.google.com/g/collect?v=2&tid=G-TESTSHOP01&en=page_view',
      'script www.googletagmanager.com/gtag/js?id=G-TESTSHOP01',
    ]);
  });

  test('a file that serves LINE and Yahoo! goes out only when both are allowed (R89)', async () => {
    const visit = await site.visit('/');
    await update(visit.page, { line: true });
    await visit.settle();
    expect(await visit.ran()).toEqual(['lt.js']);
    await update(visit.page, { 'yahoo-ads': true });
    await visit.settle();
    expect(await visit.ran()).toContain('lytag.js');
  });

  test('two rows of one company move together (R89)', async () => {
    const { page } = await site.visit('/');
    await page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    await page.getByRole('switch', { name: 'ヤフー株式会社' }).check();
    expect(await page.getByRole('switch', { name: 'Yahoo!Japan' }).isChecked()).toBe(true);
    await page.getByRole('switch', { name: 'Google LLC' }).check();
    const google = page.getByRole('switch', { name: /Google/ });
    const states = await google.evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).checked),
    );
    // Analytics, and the two rows of Google Ads.
    expect(states.filter(Boolean)).toHaveLength(2);
  });
});

describe('a Tag Manager container', () => {
  const site = useSite({ preloadScanner: false });

  test('loads once a Google vendor is allowed, and each tag in it is judged by itself (R91)', async () => {
    const visit = await site.visit('/lesson/tag-manager.html');
    await update(visit.page, { 'google-ads': true });
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(['script www.googletagmanager.com/gtm.js?id=GTM-TEST01']);
    await update(visit.page, { criteo: true });
    await visit.settle();
    // What it asked for during the refusal is never sent (R105); on the next page it is asked for anew.
    expect(contactedVendors(visit.sent())).toEqual(['google-ads']);
    await visit.page.reload();
    await visit.settle();
    expect(contactedVendors(visit.sent())).toEqual(['criteo', 'google-ads']);
  });
});
