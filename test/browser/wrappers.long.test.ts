import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
import { openPair, settlePair } from './pair';
import { readGlobal } from './readGlobal';
import { sentAfter, shape, shapes } from './requests';

const restored = /^attribute src SCRIPT/;

describe('code of others that wraps the browser’s methods', () => {
  const site = useSite({ preloadScanner: false });

  test.each(['before', 'after'])(
    'goes on seeing what it sees without Kotowari, whoever comes first: %s (R90, R95)',
    async (order) => {
      const pair = await openPair(site, `/lesson/wrappers-${order}.html`);
      const { reference, visit } = pair;
      await Promise.all([visit, reference].map(({ page }) => act(page)));
      await settlePair(pair);
      expect(visit.sent()).toEqual([]);
      const own = (crumbs: readonly string[]) =>
        crumbs.filter((crumb) => /own|route|caught/.test(crumb));
      const native = await crumbsOf(reference.page);
      expect(own(native)).toHaveLength(13);
      expect(own(await crumbsOf(visit.page))).toEqual(own(native));

      await decide(visit.page, 'acceptAll');
      await settlePair(pair);
      // Who came before us sees the address put back on the script that waited.
      const crumbs = await crumbsOf(visit.page);
      expect(crumbs.filter((crumb) => !restored.test(crumb))).toEqual(native);
      expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
      expect(visit.errors).toEqual(['a mistake of the shop']);
      expect(reference.errors).toEqual(['a mistake of the shop']);
    },
  );

  test('sees a refused request fail as a blocked one does (R88, R95)', async () => {
    const visit = await site.visit('/lesson/wrappers-after.html');
    await decide(visit.page, 'rejectAll');
    await act(visit.page);
    await visit.settle();
    const crumbs = await crumbsOf(visit.page);
    expect(crumbs).toContain('xhr ended 0 vendor-xhr');
    expect(crumbs).toContain('xhr ended 200 own-xhr');
    expect(crumbs).toContain('answer 200 own');
    expect(crumbs.filter((crumb) => crumb.startsWith('answer')).length).toBe(1);
    expect(visit.sent()).toEqual([]);
    expect(visit.errors).toEqual(['a mistake of the shop']);
  });
});

describe('a vendor’s script that overwrites the browser’s methods', () => {
  const site = useSite({ preloadScanner: false });

  test('breaks nothing that works without Kotowari, and held tags are released through it (R87, R95)', async () => {
    const { reference, visit } = await openPair(site, '/lesson/overwriting.html');
    await Promise.all([use(reference.page, 1), use(visit.page, 1)]);
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => visit.ran()).toContain('overwrite.js');
    await Promise.all([use(reference.page, 2), use(visit.page, 2)]);
    await settlePair({ reference, visit });
    expect(visit.errors).toEqual(reference.errors);
    expect(shapes(visit.sent()).filter(isCounted)).toEqual(
      shapes(reference.sent()).filter(isCounted),
    );
    expect((await readGlobal(visit.page, 'order')).sort()).toEqual(
      (await readGlobal(reference.page, 'order')).sort(),
    );
    const counts = await readGlobal<Record<string, number>>(visit.page, 'overwritten');
    for (const name of ['fetch', 'open', 'src', 'innerHTML', 'appendChild']) {
      expect({ [name]: counts[name] ?? 0 }).not.toEqual({ [name]: 0 });
    }
  });

  test('leaks nothing after a withdrawal (R88, R95)', async () => {
    const visit = await site.visit('/lesson/overwriting.html');
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => visit.ran()).toContain('restless.js');
    await visit.settle();
    const at = await visit.page.evaluate(() => {
      window.kotowari?.withdraw();
      return Date.now();
    });
    await use(visit.page, 3);
    await visit.settle(2500);
    expect(sentAfter(at, visit.sent()).map(shape)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  /** The restless script sends as often as it finds time to. */
  function isCounted(line: string): boolean {
    return !/way=|clarity\.ms/.test(line);
  }

  /** Sends something by several ways, with a number to tell it by. */
  function use(page: Page, number: number): Promise<void> {
    return page.evaluate((n) => Reflect.get(window, 'use')(n), number);
  }
});

function act(page: Page): Promise<void> {
  return page.evaluate(() => Reflect.get(window, 'act')());
}

/**
 * What the wrappers noted, sorted: when an answer comes is the network's affair. By which setter a held
 * tag gets its address back is the gate's, and what the notice does to itself is its own.
 */
async function crumbsOf(page: Page): Promise<string[]> {
  const crumbs = await readGlobal(page, 'crumbs');
  return crumbs.filter((crumb) => !/src IMG#tag|#ktw-/.test(crumb)).sort();
}
