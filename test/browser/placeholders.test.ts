import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { refuseAll } from './choices';
import { useSite } from './harness';

describe('a frame that waits', () => {
  const site = useSite();
  const open = () => site.visit('/lesson/frame.html');
  const inFrame = (page: Page, id: string) => page.frameLocator(id);
  const once = 'この内容を表示する';

  test.each(['#visible', '#unmarked'])(
    'says whose it is, and shows it this time without a decision: %s',
    async (id) => {
      const visit = await open();
      const frame = inFrame(visit.page, id);
      await frame.getByText('ここに「Criteo株式会社」の内容が入ります。').waitFor();
      expect(visit.sent()).toEqual([]);
      await frame.getByRole('button', { name: once }).click();
      await expect.poll(() => visit.sent('criteo').map(({ url }) => url)).toHaveLength(1);
      expect(await visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(false);
      expect(visit.sent().every(({ vendor }) => vendor === 'criteo')).toBe(true);
      expect(visit.errors).toEqual([]);
    },
  );

  test('offers to show it always only to who has decided, and then keeps that', async () => {
    const visit = await open();
    const frame = inFrame(visit.page, '#visible');
    await frame.getByRole('button', { name: once }).waitFor();
    expect(await frame.getByRole('button').count()).toBe(1);
    await refuseAll(visit.page);
    await frame.getByRole('button', { name: 'Criteo株式会社を許可して、いつも表示する' }).click();
    await expect.poll(() => visit.sent('criteo').map(({ url }) => url)).toHaveLength(2);
    const vendors = await visit.page.evaluate(() => window.kotowari?.state.vendors);
    expect(Object.entries(vendors ?? {}).filter(([, isOn]) => isOn)).toEqual([['criteo', true]]);
  });

  test('is offered to who has refused and comes back, too', async () => {
    const visit = await open();
    await refuseAll(visit.page);
    await visit.page.reload();
    await inFrame(visit.page, '#visible').getByRole('button', { name: once }).waitFor();
    expect(visit.sent()).toEqual([]);
  });

  test('moves nothing of the page, and one for counting alone is left empty (R81)', async () => {
    const { page } = await open();
    await inFrame(page, '#visible').getByRole('button', { name: once }).waitFor();
    const sizes = await page.$$eval('iframe', (frames) =>
      frames.map(({ offsetHeight, contentDocument }) => [
        offsetHeight,
        contentDocument?.body.childElementCount,
      ]),
    );
    expect(sizes).toEqual([
      [264, 1],
      [204, 1],
      [5, 0],
    ]);
  });
});
