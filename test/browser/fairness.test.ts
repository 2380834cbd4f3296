import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { useSite } from './harness';

const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

describe('the notice', () => {
  const site = useSite();

  test.each(sizes)(
    'gives allow and refuse the same weight at $width px (R30)',
    async (viewport) => {
      const { page } = await site.visit('/', { context: { viewport } });
      const buttons = await notice(page).getByRole('button').all();
      const looks = await Promise.all(buttons.map((button) => button.evaluate(lookOf)));
      expect(looks).toHaveLength(3);
      expect(looks[1]).toEqual(looks[0]);
      for (const look of looks) expect(Number(look.height)).toBeGreaterThanOrEqual(48);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    },
  );

  test('is decided by nothing but a choice, and leaves the page usable (R33, R34)', async () => {
    const { page } = await site.visit('/');
    await notice(page).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 600);
    await page.mouse.click(5, 200);
    await page.getByRole('link', { name: '今月のお茶を見る' }).click();
    await page.waitForURL('**/item.html');
    expect(await notice(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => window.kotowari?.state.decided)).toBe(false);
  });

  test('takes one tap to allow all, and one to refuse all, here and from the footer (R31)', async () => {
    for (const name of ['すべて許可する', '許可しない']) {
      const { page } = await site.visit('/');
      await notice(page).getByRole('button', { name }).click();
      expect(await page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
      await page.locator('kotowari-preferences-button').getByRole('button').click();
      await page.getByRole('dialog').getByRole('button', { name }).click();
      expect(await page.getByRole('dialog').count()).toBe(0);
    }
  });

  test('speaks Japanese alone, and English alone on an English page (R38)', async () => {
    const { page } = await site.visit('/');
    await notice(page).waitFor();
    const words = await notice(page).textContent();
    expect(words).not.toMatch(/[A-Za-z]{3}/);
    const english = await site.visit('/', { config: { locale: 'en' } });
    const region = english.page.getByRole('region', { name: 'Choose what we share' });
    await region.waitFor();
    expect(await region.textContent()).not.toMatch(/[ぁ-ん]/);
  });
});

describe('the list of partners', () => {
  const site = useSite();

  test('stands one tap away, all off, with the shop’s own row always on (R32, R37)', async () => {
    const { page } = await site.visit('/');
    await notice(page).getByRole('button', { name: '相手ごとに選ぶ' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('switch').count()).toBe(12);
    expect(await dialog.getByRole('switch', { checked: true }).count()).toBe(0);
    await expect.poll(() => dialog.getByText('いつもオン').count()).toBe(1);
  });

  test.each(['kotowari-ui.js', 'kotowari-preferences.js', 'kotowari-ja.js'])(
    'gives way to the terms page when a file cannot be had: %s (R37)',
    async (file) => {
      const visit = await site.visit('/?kotowari=on', {
        config: { policy: { url: '/terms.html' }, notice: { show: 'link' } },
        before: (page) => page.route(`**/${file}`, (route) => route.abort()),
      });
      await visit.page.locator('kotowari-preferences-button').getByRole('button').click();
      await visit.page.waitForURL('**/terms.html');
      expect(visit.errors).toEqual([]);
    },
  );

  test('is offered at the end of a page that has no way back of its own (R37)', async () => {
    const { page } = await site.visit('/lesson/services.html');
    await page.locator('body > kotowari-preferences-button').getByRole('button').click();
    await page.getByRole('dialog').waitFor();
  });
});

/** All that makes one button look different from another, and the contrast of its words. */
function lookOf(button: Element) {
  const box = button.getBoundingClientRect();
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const style = getComputedStyle(button);
  const names = [
    'fontSize',
    'fontWeight',
    'padding',
    'color',
    'backgroundColor',
    'border',
  ] as const;
  const tag = button.localName;
  return { tag, width, height, ...Object.fromEntries(names.map((name) => [name, style[name]])) };
}
