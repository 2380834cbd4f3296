import { describe, expect, test } from 'vitest';
import { allowOnly, decide, refuseAll } from './choices';
import { useSite } from './harness';
import { fromPageCode } from './requests';
import type { Visit } from './visit';

/** As a shop writes it: JSON, with as much of a disclosure as it knows. */
const shopAds = {
  id: 'shop-ads',
  purposes: ['advertising'],
  hold: [{ host: '.ads.example' }],
  cookies: ['_shop_*'],
  storage: ['shop.key'],
  disclosure: {
    ja: {
      company: '例の広告会社',
      service: '例の広告',
      sent: ['ご覧になったページのアドレス（URL）'],
    },
  },
};
const config = {
  vendors: ['criteo', shopAds],
  partners: [
    {
      id: 'example',
      name: '株式会社例',
      url: 'https://www.shop.example.co.jp/terms',
      vendor: 'shop-ads',
    },
  ],
};

describe('a vendor of the shop’s own', () => {
  const site = useSite({ preloadScanner: false });

  /** What the vendor was asked for. Nobody plays it, so each request is answered as by a stranger. */
  const asked = (visit: Visit) =>
    fromPageCode(visit.sent()).flatMap(({ host, url }) =>
      host === 't.ads.example' ? new URL(url).pathname : [],
    );

  /** Its tags: one in the page as it is parsed, one by script, one call. */
  async function open(settings: object | string = config): Promise<Visit> {
    const visit = await site.visit('/lesson/own-vendor.html', { config: settings });
    await visit.settle();
    return visit;
  }

  test('waits in the page, by script and by call, and is released in the list (R85, R89)', async () => {
    const visit = await open();
    expect(asked(visit)).toEqual([]);
    await allowOnly(visit.page, '株式会社例');
    await visit.settle();
    expect(asked(visit).sort()).toEqual(['/call', '/made.js', '/page.js', '/pixel.gif']);
  });

  test('is shown with what is known of it, and what is not (R36)', async () => {
    const visit = await open();
    await visit.page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    const row = visit.page.getByRole('listitem').filter({ hasText: '株式会社例' }).first();
    const text = await row.textContent();
    expect(text).toContain('例の広告会社');
    expect(text).toContain('ご覧になったページのアドレス（URL）');
    expect(text).toContain('この項目は未確認です');
  });

  test('stays refused, and what it stored is erased (R88, R97)', async () => {
    const visit = await open();
    await visit.page.evaluate(() => {
      Object.assign(document, { cookie: '_shop_id=1' });
      localStorage.setItem('shop.key', '1');
    });
    await refuseAll(visit.page);
    await visit.settle();
    expect(asked(visit)).toEqual([]);
    expect(await visit.page.evaluate(() => document.cookie)).not.toContain('_shop_id');
    expect(await visit.page.evaluate(() => localStorage.getItem('shop.key'))).toBeNull();
  });

  test('is held, with one named error, when a field of it is misspelt', async () => {
    const { hold, ...rest } = shopAds;
    const visit = await open({
      vendors: ['criteo', { ...rest, hold: [{ ...hold[0], paht: '/t/' }] }],
    });
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(asked(visit)).toEqual([]);
    expect(visit.console.filter((line) => line.startsWith('kotowari: vendors'))).toEqual([
      'kotowari: vendors[1].hold[0].paht: unknown key "paht". Write one of: "host", "path", "query".',
    ]);
    expect(visit.errors).toEqual([]);
  });

  test('is held when the block is no JSON at all', async () => {
    const visit = await open(JSON.stringify(config).replace(/}$/, ',}'));
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(asked(visit)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('may be one of three hundred: found by name, and saved', async () => {
    const visit = await site.visit('/lesson/many-vendors.html');
    await visit.page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    const switches = visit.page.getByRole('switch');
    await expect.poll(() => switches.count()).toBe(300);
    await visit.page.getByRole('searchbox').fill('サービス299');
    await expect.poll(() => switches.count()).toBe(1);
    await switches.check();
    await visit.page.getByRole('button', { name: '保存する' }).click();
    const vendors = await visit.page.evaluate(() => window.kotowari?.state.vendors);
    const allowed = Object.entries(vendors ?? {}).filter(([, isAllowed]) => isAllowed);
    expect(allowed).toEqual([['shop-299', true]]);
    expect(visit.errors).toEqual([]);
  });
});
