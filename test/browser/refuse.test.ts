import { describe, expect, test } from 'vitest';
import { browse, notice, refuseAll } from './choices';
import { useSite } from './harness';
import { fromPageCode, shape } from './requests';

describe('after 「許可しない」', () => {
  const site = useSite({ preloadScanner: false });

  test.each(['/', '/marked.html'])(
    'nothing runs and nothing is sent, here and on the next page: %s (R88)',
    async (path) => {
      const visit = await site.visit(path);
      await refuseAll(visit.page);
      await browse(visit);
      expect(fromPageCode(visit.sent()).map(shape)).toEqual([]);
      expect(await visit.ran()).toEqual([]);

      await visit.page.getByRole('link', { name: '今月のお茶を見る' }).click();
      await browse(visit);
      expect(fromPageCode(visit.sent()).map(shape)).toEqual([]);
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
