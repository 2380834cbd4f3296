import { describe, expect, test } from 'vitest';
import { allowAll, notice } from './choices';
import { useSite } from './harness';
import { fromPageCode } from './requests';
import type { Visit } from './visit';

describe('Global Privacy Control', () => {
  const site = useSite({ preloadScanner: false });

  /** What went to an ad network, by vendor. */
  const vendorsOf = (visit: Visit) =>
    new Set(fromPageCode(visit.sent()).map(({ vendor }) => vendor));

  const turnOn = ({ page }: Pick<Visit, 'page'>) =>
    page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
    });

  test.each(['opt-in', 'opt-out'])(
    'loads no advertising before a choice: %s (R25)',
    async (mode) => {
      const visit = await site.visit('/', { config: { mode }, before: (page) => turnOn({ page }) });
      await visit.settle();
      const expected = mode === 'opt-in' ? [] : ['google-analytics'];
      expect([...vendorsOf(visit)]).toEqual(expected);
      expect(await visit.page.evaluate(() => window.kotowari?.records())).toMatchObject([
        { how: 'gpc', gpc: true, vendors: { criteo: false } },
      ]);
      await expect.poll(() => notice(visit.page).count()).toBe(1);
    },
  );

  test('does not override a choice made in its presence (R27)', async () => {
    const visit = await site.visit('/', { before: (page) => turnOn({ page }) });
    await allowAll(visit.page);
    await visit.settle();
    visit.forget();
    await visit.page.goto('/item.html');
    await visit.settle();
    expect(vendorsOf(visit)).toContain('criteo');
    expect(await notice(visit.page).count()).toBe(0);
  });

  test('stops advertising that was allowed without it, and the notice asks once (R27)', async () => {
    const visit = await site.visit('/');
    await allowAll(visit.page);
    await visit.settle();
    // What an allowed tag sends when its page is left belongs to that page.
    await visit.page.goto('about:blank');
    await visit.settle();
    visit.forget();
    await turnOn(visit);
    await visit.page.goto('/item.html');
    await visit.settle();
    expect([...vendorsOf(visit)]).toEqual(['google-analytics']);
    expect(await visit.page.evaluate(() => window.kotowari?.asked)).not.toContain(
      'google-analytics',
    );
    await visit.page.getByRole('button', { name: '許可しない', exact: true }).click();
    await visit.page.goto('/');
    await visit.settle();
    expect(await notice(visit.page).count()).toBe(0);
  });
});
