import { describe, expect, test } from 'vitest';
import type { Fault } from '../../demo/standin/server';
import { baseline, everyVendor } from './baseline';
import { allowAll, decide } from './choices';
import { useSite } from './harness';
import { shapes } from './requests';

/** One synchronous script, one that others wait for, one of three of its vendor. */
const BROKEN = {
  microad: 'd-cache.microad.jp',
  meta: 'connect.facebook.net',
  'google-ads': 'www.googleadservices.com',
};
const FAULTS: Fault[] = ['missing', 'throws', 'hangs'];

describe('networks that fail', () => {
  const site = useSite({ preloadScanner: false });

  test.each(FAULTS)('stop no other vendor’s tags: %s (R23)', async (fault) => {
    for (const host of Object.values(BROKEN)) site.breakHost(host, fault);
    const visit = await site.visit('/marked.html');
    await allowAll(visit.page);
    // A tag that never comes may keep those behind it waiting for three seconds, not longer.
    await visit.settle(fault === 'hangs' ? 3500 : undefined);
    const others = everyVendor.filter((vendor) => !Object.hasOwn(BROKEN, vendor));
    for (const vendor of others) expect(shapes(visit.sent(vendor))).toEqual(baseline[vendor]);
  });

  test('are asked again on the next page, however slow they are (R23)', async () => {
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
