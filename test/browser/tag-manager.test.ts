import { describe, expect, test } from 'vitest';
import { openBeside } from './beside';
import { decide, update } from './choices';
import { useSite } from './harness';
import { receivers, shapes } from './requests';

const PAGE = '/lesson/tag-manager.html';
const CONTAINER = 'script www.googletagmanager.com/gtm.js?id=GTM-TEST01';
const hold = { google: { tagManager: 'hold' } };
const any = { google: { tagManager: 'any' } };
const run = { google: { tagManager: 'run' } };

describe('Google Tag Manager, a carrier of tags', () => {
  const site = useSite({ lookAhead: false });

  test.each([
    ['hold', hold, 'criteo', false],
    ['hold', hold, 'google-analytics', true],
    ['hold', hold, 'google-ads', true],
    ['any', any, 'smartnews', true],
  ])(
    '"%s": loads its container when it should: %o, %s allowed: %s (R91)',
    async (_, config, vendor, loads) => {
      const visit = await site.visit(PAGE, { config });
      await visit.settle();
      expect(visit.sent()).toEqual([]);
      await update(visit.page, { [vendor]: true });
      await visit.settle();
      expect(shapes(visit.sent()).includes(CONTAINER)).toBe(loads);
      // Whoever is allowed, no tag in it goes to anybody else.
      const others = receivers(visit.sent()).filter(
        (name) => !['google-ads', vendor].includes(name),
      );
      expect(others).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
  );

  test('"run": loads at once, and every tag that it brings is asked about by itself (R91)', async () => {
    const { reference, visit } = await openBeside(site, PAGE, { config: run });
    await visit.settle();
    expect(shapes(visit.sent())).toEqual([CONTAINER]);
    expect(await visit.ran()).toEqual(['gtm.js']);
    await update(visit.page, { criteo: true });
    await visit.settle();
    expect(receivers(visit.sent())).toEqual(['criteo', 'google-ads']);
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
    for (const config of [hold, any]) {
      const visit = await site.visit(PAGE, { config });
      await decide(visit.page, 'rejectAll');
      await visit.page.reload();
      await visit.settle();
      expect(visit.sent()).toEqual([]);
    }
  });

  test('"run": a container of 47 tags, one of them by document.write, waits tag by tag (R91, R92)', async () => {
    const path = '/lesson/lesson-09-crowded-container.html';
    const { reference, visit } = await openBeside(site, path, { config: run });
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(['script www.googletagmanager.com/gtm.js?id=GTM-CROWD47']);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(await visit.page.locator('#shop, #end, #crowd-written > p').count()).toBe(3);
    expect(visit.errors).toEqual([]);
  });
});
