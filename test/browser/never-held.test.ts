import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
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
});
