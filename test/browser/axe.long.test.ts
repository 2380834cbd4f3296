import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages as ar } from '../../src/locales/ar';
import { messages as en } from '../../src/locales/en';
import { messages as ja } from '../../src/locales/ja';
import { findViolations } from './findViolations';
import { useSite } from './harness';

const words = { ja, en, ar };
const looks = ['light', 'dark', 'forced colours'] as const;
const cases = (['ja', 'en', 'ar'] as const).flatMap((locale) =>
  looks.flatMap((look) => [320, 390, 1280].map((width) => ({ locale, look, width }))),
);

describe('axe finds nothing in any state', () => {
  const site = useSite();

  test.each(cases)(
    '$locale, $look, $width px (R49, R50)',
    async ({ locale, look, width }) => {
      const t = words[locale];
      const { page } = await site.visit('/lesson/frame.html', {
        config: {
          locale,
          locales: ['ja', 'en', 'ar'],
          policy: { url: '/terms' },
          notice: { theme: look === 'dark' ? 'dark' : 'light' },
        },
        context: {
          viewport: { width, height: 800 },
          ...(look === 'forced colours' ? { forcedColors: 'active' } : {}),
        },
      });
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: t.choose }).waitFor();
      expect(await findViolations(page), 'notice').toEqual([]);
      await press(t.choose);
      await page.getByRole('dialog').waitFor();
      expect(await findViolations(page), 'preferences').toEqual([]);
      await page.getByRole('dialog').locator('summary').nth(3).click();
      expect(await findViolations(page), 'a partner opened').toEqual([]);
      await press(t.save);
      await page.getByRole('button', { name: t.dismiss }).waitFor();
      expect(await findViolations(page), 'confirmation').toEqual([]);
      // What follows at once at the same place counts as one half of a double tap.
      await page.waitForTimeout(600);
      await press(t.change);
      await page.getByRole('dialog').waitFor();
      expect(await findViolations(page), 'reopened').toEqual([]);
      expect(await findFaultsInFrame(page), 'placeholder').toEqual([]);
    },
    60_000,
  );
});

async function findFaultsInFrame(page: Page): Promise<string[]> {
  const frame = await (await page.waitForSelector('#visible')).contentFrame();
  await frame?.waitForSelector('main button');
  return frame ? findViolations(frame, 'main') : ['no frame'];
}
