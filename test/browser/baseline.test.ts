import { describe, expect, test } from 'vitest';
import { baseline, everyVendor } from './baseline';
import { useSite } from './harness';
import { contactedVendors, shapes } from './requests';

const site = useSite();

describe('without Kotowari, the shop', () => {
  test('sends each vendor what its tags send in any shop', async () => {
    const visit = await site.visit('/?kotowari=off');
    await visit.settle();
    const sent = everyVendor.map((vendor) => [vendor, shapes(visit.sent(vendor))]);
    expect(Object.fromEntries(sent)).toEqual(baseline);
  });

  test('sends to ten vendors and to nobody else, and nothing goes wrong', async () => {
    const visit = await site.visit('/?kotowari=off');
    await visit.settle();
    expect(contactedVendors(visit.sent())).toEqual(everyVendor);
    expect(visit.errors).toEqual([]);
  });

  test('lets the networks write their cookies, on the widest domain', async () => {
    const { page, settle } = await site.visit('/?kotowari=off');
    await settle();
    const cookies = await page.context().cookies();
    const names = cookies.map(({ name }) => name).sort();
    expect(names).toEqual(
      [...['_clck', '_clsk', '_fbp', '_ga', '_ga_TESTSHOP01', '_gcl_au', '_ly_su', '_twpid']]
        .concat(['_uetsid', '_uetvid', '_yjsu_yjad', '__lt__cid', '__lt__sid', 'cto_bundle'])
        .concat(['snexid', 'universe_aid'])
        .sort(),
    );
    expect(new Set(cookies.map(({ domain }) => domain))).toEqual(new Set(['.example.co.jp']));
  });

  test('sends nothing from the marked page: without Kotowari a mark holds by itself', async () => {
    const visit = await site.visit('/marked.html?kotowari=off');
    await visit.settle();
    expect(visit.sent()).toEqual([]);
  });
});
