import { describe, expect, test } from 'vitest';
import { allowAll, notice, refuseAll } from './choices';
import { SHOP, useSite } from './harness';
import type { Visit } from './visit';

describe('a shopper who comes back', () => {
  const site = useSite();

  test.each([
    ['allowed', allowAll],
    ['refused', refuseAll],
  ])('having %s, loads one file of ours and sees no notice (R37, R41)', async (_, choose) => {
    const visit = await site.visit('/');
    await choose(visit.page);
    await comeBack(visit);
    expect(visit.shop().filter(({ url }) => url.includes('/kotowari/'))).toHaveLength(1);
    expect(await notice(visit.page).count()).toBe(0);
  });

  test('finds the list again by the button of the footer, with the choice in it (R37, R43)', async () => {
    const visit = await site.visit('/');
    await allowAll(visit.page);
    await comeBack(visit);
    await visit.page.getByRole('button', { name: '広告とデータの設定' }).click();
    const criteo = visit.page.getByRole('switch', { name: /Criteo/ });
    expect(await criteo.isChecked()).toBe(true);
  });

  test('is known by one cookie of this host alone, on a .co.jp host too (R77)', async () => {
    const visit = await site.visit('/');
    await refuseAll(visit.page);
    const cookies = await visit.page.context().cookies();
    expect(cookies).toHaveLength(1);
    const [cookie] = cookies;
    expect(cookie).toMatchObject({
      name: '__Host-kotowari',
      domain: new URL(SHOP).hostname,
      path: '/',
      secure: true,
      sameSite: 'Lax',
    });
    expect(`${cookie?.name}=${cookie?.value}`.length).toBeLessThanOrEqual(512);
  });

  test('is not known by the choice on a neighbouring host', async () => {
    const visit = await site.visit('/');
    await allowAll(visit.page);
    await visit.page.goto('https://shop.example.co.jp/');
    await expect.poll(() => notice(visit.page).count()).toBe(1);
  });

  test('who leaves in the same moment as choosing has chosen (R12)', async () => {
    const visit = await site.visit('/');
    await visit.page.evaluate(() => {
      window.kotowari?.rejectAll();
      location.href = '/item.html';
    });
    await visit.page.waitForURL('**/item.html');
    expect(await visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
  });

  async function comeBack(visit: Visit): Promise<void> {
    await visit.settle();
    visit.forget();
    await visit.page.goto('/item.html');
    await visit.settle();
  }
});
