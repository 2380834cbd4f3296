import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
import { shape } from './requests';
import type { Visit } from './visit';

/** As `pages/network.html` names them. */
const CALLS = ['fetch-string', 'fetch-url', 'fetch-request', 'xhr', 'websocket', 'event-source'];

describe('a request that page code makes without an element', () => {
  const site = useSite({ preloadScanner: false });
  let before: string[];
  let after: string[];
  let refused: string[];
  let ends: Record<string, string>;

  beforeAll(async () => {
    const visit = await site.visit('/lesson/network.html');
    await visit.settle();
    before = forms(visit);
    visit.forget();
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    after = forms(visit);

    const other = await site.visit('/lesson/network.html');
    await decide(other.page, 'rejectAll');
    other.forget();
    await other.page.reload();
    await other.settle(600);
    refused = other.sent().map(shape);
    ends = await outcomes(other.page);
  });

  test.each([...CALLS, 'beacon'])(
    'is held before the choice, and sent after it: %s (R85)',
    (form) => {
      expect(before).not.toContain(form);
      expect(after.filter((name) => name === form)).toHaveLength(1);
    },
  );

  test.each(CALLS)('ends after a refusal as a blocked one does: %s (R85, R88)', (form) => {
    expect(ends).toMatchObject({ [form]: 'failed' });
  });

  test('is dropped after a refusal; a beacon still says that it was taken (R85, R88)', () => {
    expect(refused).toEqual([]);
    expect(ends).toMatchObject({ beacon: 'true' });
  });
});

function forms(visit: Visit): string[] {
  return visit.sent().map(({ url }) => new URL(url).searchParams.get('form') ?? '');
}

function outcomes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Reflect.get(window, 'outcomes'));
}
