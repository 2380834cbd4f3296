import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';
import { commandsTo, tagErrors } from './tagCommands';

describe('a page that has done something to Google’s queue', () => {
  const site = useSite({ preloadScanner: false });
  const open = (odd: string) =>
    site.visit(`/lesson/odd-queues.html?odd=${encodeURIComponent(odd)}`);

  test.each(['an object', 'a text', 'frozen'])('works, and shows the notice: %s', async (odd) => {
    const visit = await open(odd);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await visit.page.locator('#end').textContent()).toBe('商品');
    expect(await visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
    const kotowari = visit.errors.filter((message) => !/frozen|extensible|push/.test(message));
    expect(kotowari).toEqual([]);
  });

  test('loses no update where the name cannot be watched, late as the default is', async () => {
    const visit = await open('var');
    await visit.settle();
    await update(visit.page, { 'google-analytics': true });
    const heard = await commandsTo(visit.page, 'google');
    const consent = heard.filter(([command]) => command === 'consent');
    expect(consent.map(([, kind]) => kind)).toEqual(['default', 'update']);
    expect(visit.errors).toEqual([]);
  });

  test.each(['replaced', 'a gtag that throws', 'a gtag of lists'])(
    'loses no update: %s (R3, R6, R13)',
    async (odd) => {
      const visit = await open(odd);
      await visit.settle();
      await update(visit.page, { 'google-analytics': true });
      await visit.page.evaluate(() => window.kotowari?.withdraw());
      const heard = await commandsTo(visit.page, 'google');
      const consent = heard.filter(([command]) => command === 'consent');
      expect(consent.map(([, kind]) => kind)).toEqual(['default', 'update', 'update']);
      expect(heard[0]?.slice(0, 2)).toEqual(['consent', 'default']);
      expect(consent[1]?.[2]).toMatchObject({ analytics_storage: 'granted' });
      expect(consent[2]?.[2]).toMatchObject({ analytics_storage: 'denied' });
      const wrong = (await tagErrors(visit.page)).filter((text) => !/no Arguments/.test(text));
      expect(wrong).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
  );
});
