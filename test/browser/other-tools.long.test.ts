import { describe, expect, test } from 'vitest';
import { notice, update } from './choices';
import { useSite } from './harness';
import { fromPageCode } from './requests';
import type { Visit } from './visit';

describe('another consent tool on the page', () => {
  const site = useSite({ preloadScanner: false });

  /** Opens the shop with a tool that is there before Kotowari, or comes at the end of the page. */
  function openPair(name: string, when: 'first' | 'last'): Promise<Visit> {
    return site.visit('/', {
      before: (page) =>
        page.addInitScript(
          ([tool = '', time]) => {
            const come = () => Reflect.set(window, tool, () => 'theirs');
            if (time === 'first') come();
            else document.addEventListener('DOMContentLoaded', come);
          },
          [name, when],
        ),
    });
  }

  test.each([
    ['Cookiebot', 'first'],
    ['Cookiebot', 'last'],
    ['__tcfapi', 'first'],
  ] as const)(
    '%s, %s: it asks, Kotowari holds, and one warning names it (R24, R98)',
    async (name, when) => {
      const visit = await openPair(name, when);
      await visit.settle();
      await expect.poll(() => notice(visit.page).count()).toBe(0);
      expect(fromPageCode(visit.sent())).toEqual([]);
      const lines = visit.console.filter((line) => line.includes('kotowari'));
      expect(lines).toEqual([
        `kotowari: window.${name} is another consent tool, so Kotowari does not ask`,
      ]);
      expect(visit.errors).toEqual([]);
    },
  );

  test('what it was told is told here by `update`, and then releases (R24)', async () => {
    const visit = await openPair('Cookiebot', 'first');
    await update(visit.page, { criteo: true });
    await visit.settle();
    expect(new Set(fromPageCode(visit.sent()).map(({ vendor }) => vendor))).toEqual(
      new Set(['criteo']),
    );
  });

  test('its API stays what it was, and Kotowari never brings one (R24)', async () => {
    const names = ['__tcfapi', '__gpp', '__uspapi'];
    const apis = (visit: Visit) =>
      visit.page.evaluate((all) => all.map((name) => Reflect.get(window, name)?.()), names);
    const beside = await openPair('__tcfapi', 'first');
    await beside.settle();
    expect(await apis(beside)).toEqual(['theirs', undefined, undefined]);
    const alone = await site.visit('/');
    await alone.settle();
    expect(await apis(alone)).toEqual([undefined, undefined, undefined]);
  });
});
