import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
import { shape } from './requests';
import type { Visit } from './visit';

/** As `pages/network.html` names them. */
const CALLS = ['fetch-string', 'fetch-url', 'fetch-request', 'xhr', 'websocket', 'event-source'];

describe('a request that page code makes without an element', () => {
  const site = useSite({ lookAhead: false });

  test.each([...CALLS, 'beacon'])(
    'is held before the choice, and sent after it: %s (R85)',
    async (form) => {
      const visit = await site.visit('/lesson/network.html');
      await visit.settle();
      expect(named(form, visit)).toEqual([]);
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      expect(named(form, visit)).toHaveLength(1);
    },
  );

  test.each(CALLS)('ends after a refusal as a blocked one does: %s (R85, R88)', async (form) => {
    const visit = await comeBackRefused();
    await expect.poll(() => outcomes(visit.page)).toMatchObject({ [form]: 'failed' });
    expect(visit.sent().map(shape)).toEqual([]);
  });

  test('is taken and dropped after a refusal: a beacon says `true` (R85, R88)', async () => {
    const visit = await comeBackRefused();
    expect(await outcomes(visit.page)).toMatchObject({ beacon: 'true' });
    await visit.settle();
    expect(visit.sent().map(shape)).toEqual([]);
  });

  async function comeBackRefused(): Promise<Visit> {
    const visit = await site.visit('/lesson/network.html');
    await decide(visit.page, 'rejectAll');
    visit.forget();
    await visit.page.reload();
    return visit;
  }
});

function named(form: string, visit: Visit): string[] {
  const entries = visit.sent().filter(({ url }) => new URL(url).searchParams.get('form') === form);
  return entries.map(shape);
}

function outcomes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Reflect.get(window, 'outcomes'));
}
