import { describe, expect, test } from 'vitest';
import type { Fault } from '../../demo/standin/server';
import { baseline } from './baseline';
import { allowAll, decide } from './choices';
import { useSite } from './harness';
import { shapes } from './requests';

const HOSTS: Record<string, string> = {
  microad: 'd-cache.microad.jp',
  meta: 'connect.facebook.net',
  'google-ads': 'www.googleadservices.com',
};
const FAULTS: Fault[] = ['missing', 'throws', 'hangs'];
const cases = Object.keys(HOSTS).flatMap((vendor) =>
  FAULTS.map((fault) => [vendor, fault] as const),
);

describe('a network that fails', () => {
  const site = useSite({ lookAhead: false });

  test.each(cases)('stops no other vendor’s tags: %s, %s (R23)', async (broken, fault) => {
    site.breakHost(HOSTS[broken] ?? '', fault);
    const visit = await site.visit('/marked.html');
    await allowAll(visit.page);
    // A tag that never comes may keep those behind it waiting for three seconds, not longer.
    await visit.settle(fault === 'hangs' ? 3500 : 400);
    for (const vendor of Object.keys(baseline).filter((name) => name !== broken)) {
      expect(shapes(visit.sent(vendor))).toEqual(baseline[vendor]);
    }
  });

  test('is asked again on the next page, and works there (R23)', async () => {
    site.breakHost('d-cache.microad.jp', 'missing');
    const visit = await site.visit('/lesson/order.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    site.breakHost('d-cache.microad.jp', 'slow');
    await visit.page.reload();
    await visit.settle(2000);
    expect(await visit.page.evaluate(() => Reflect.get(window, 'order'))).toEqual([
      'one function',
      'two function',
    ]);
  });
});
