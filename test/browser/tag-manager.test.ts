import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';
import { openPair } from './pair';
import { contactedVendors, shapes } from './requests';

const PAGE = '/lesson/tag-manager.html';
const CONTAINER = 'script www.googletagmanager.com/gtm.js?id=GTM-TEST01';
const hold = { google: { tagManager: 'hold' } };
const any = { google: { tagManager: 'any' } };
const run = { google: { tagManager: 'run' } };
/** What is set, who is allowed, and whether the container loads then. */
const CASES = [
  [hold, 'criteo', false],
  [hold, 'google-analytics', true],
  [hold, 'google-ads', true],
  [any, 'smartnews', true],
] as const;

describe('Google Tag Manager', () => {
  const site = useSite({ preloadScanner: false });

  test('"hold" loads its container once a Google vendor is allowed, "any" once any vendor is (R91)', async () => {
    await Promise.all(CASES.map(([config, vendor, loads]) => tryCase(config, vendor, loads)));
  });

  async function tryCase(config: object, vendor: string, loads: boolean): Promise<void> {
    const visit = await site.visit(PAGE, { config });
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    await update(visit.page, { [vendor]: true });
    await visit.settle();
    const found = shapes(visit.sent()).includes(CONTAINER);
    expect({ config, vendor, found }).toEqual({ config, vendor, found: loads });
    // Whoever is allowed, no tag in it goes to anybody else.
    const others = contactedVendors(visit.sent()).filter(
      (name) => !['google-ads', vendor].includes(name),
    );
    expect(others).toEqual([]);
    expect(visit.errors).toEqual([]);
  }

  test('"run": loads at once, and every tag that it brings is asked about by itself (R91)', async () => {
    const { reference, visit } = await openPair(site, PAGE, { config: run });
    await visit.settle();
    expect(shapes(visit.sent())).toEqual([CONTAINER]);
    expect(await visit.ran()).toEqual(['gtm.js']);
    await update(visit.page, { criteo: true });
    await visit.settle();
    expect(contactedVendors(visit.sent())).toEqual(['criteo', 'google-ads']);
    expect(visit.sent('google-ads')).toHaveLength(1);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(await visit.ran()).toEqual(await reference.ran());
    expect(visit.errors).toEqual([]);
  });

  test('"run": after a refusal the container alone loads (R88, R91)', async () => {
    const visit = await site.visit(PAGE, { config: run });
    await decide(visit.page, 'rejectAll');
    await visit.page.reload();
    visit.forget();
    await visit.page.reload();
    await visit.settle();
    expect(shapes(visit.sent())).toEqual([CONTAINER]);
    expect(visit.errors).toEqual([]);
  });

  test('after a refusal neither "hold" nor "any" loads it (R88, R91)', async () => {
    const refuse = async (config: object) => {
      const visit = await site.visit(PAGE, { config });
      await decide(visit.page, 'rejectAll');
      await visit.page.reload();
      await visit.settle();
      expect(visit.sent()).toEqual([]);
    };
    await Promise.all([refuse(hold), refuse(any)]);
  });

  test('"run": a container of 47 tags, one of them by document.write, waits tag by tag (R91, R92)', async () => {
    const path = '/lesson/lesson-09-crowded-container.html';
    const { reference, visit } = await openPair(site, path, { config: run });
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(['script www.googletagmanager.com/gtm.js?id=GTM-CROWD47']);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(await visit.page.locator('#shop, #end, #crowd-written > p').count()).toBe(3);
    expect(visit.errors).toEqual([]);
  });
});
