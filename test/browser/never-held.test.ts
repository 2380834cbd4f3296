import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';
import { shapes } from './requests';

describe('what a shop needs from the same companies', () => {
  const site = useSite();

  test.each([
    ['before the choice', undefined],
    ['after a refusal', 'rejectAll' as const],
  ])('is never held: %s (R90)', async (_, decision) => {
    const without = await site.visit('/lesson/services.html?kotowari=off');
    await without.settle();
    const visit = await site.visit('/lesson/services.html');
    if (decision) {
      await decide(visit.page, decision);
      await visit.settle();
      visit.forget();
      await visit.page.reload();
    }
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(without.sent()));
    expect(shapes(visit.sent())).toHaveLength(14);
    expect((await visit.ran()).sort()).toEqual((await without.ran()).sort());
  });

  test('nor is code of the shop that only names a vendor’s global (R90)', async () => {
    const visit = await site.visit('/lesson/own-code.html');
    await visit.page.locator('h1').click();
    expect(await readGlobal(visit.page, 'order')).toEqual(['shop', 'click']);
    await decide(visit.page, 'rejectAll');
    await visit.page.reload();
    expect(await readGlobal(visit.page, 'order')).toEqual(['shop']);
    expect(visit.errors).toEqual([]);
  });
});
