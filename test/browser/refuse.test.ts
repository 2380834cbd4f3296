import { describe, expect, test } from 'vitest';
import { notice, refuseAll, useThePage } from './choices';
import { useSite } from './harness';
import { byPageCode, shape } from './requests';

describe('after 「許可しない」', () => {
  const site = useSite({ lookAhead: false });

  test.each(['/', '/marked.html'])(
    'nothing runs and nothing is sent, here and on the next page: %s (R88)',
    async (path) => {
      const visit = await site.visit(path);
      await refuseAll(visit.page);
      await useThePage(visit);
      expect(byPageCode(visit.sent()).map(shape)).toEqual([]);
      expect(await visit.ran()).toEqual([]);

      await visit.page.getByRole('link', { name: '今月のお茶を見る' }).click();
      await useThePage(visit);
      expect(byPageCode(visit.sent()).map(shape)).toEqual([]);
      expect(await visit.ran()).toEqual([]);
      expect(await notice(visit.page).count()).toBe(0);
      expect(visit.errors).toEqual([]);
    },
  );

  test('the shop’s own calls to the tags do not throw', async () => {
    const { page, errors } = await site.visit('/item.html?tags=marked');
    await refuseAll(page);
    await page.getByRole('button', { name: 'かごに入れる' }).click();
    expect(errors).toEqual([]);
  });
});
