import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { notice, refuseAll } from './choices';
import { useSite } from './harness';

const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

describe('the look', () => {
  const site = useSite();
  const open = async (look: object, before?: (page: Page) => Promise<unknown>) => {
    const { page } = await site.visit('/lesson/single-page.html', {
      config: { notice: look },
      context: wide,
    });
    await notice(page).waitFor();
    await before?.(page);
    const { backgroundColor, color } = await notice(page).evaluate((section) => {
      const { backgroundColor, color } = getComputedStyle(section);
      return { backgroundColor, color };
    });
    return { page, backgroundColor, color };
  };
  const give = (css: string) => (page: Page) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);

  test('is light on a page that says nothing, and dark on a dark one', async () => {
    expect((await open({})).backgroundColor).toBe('rgb(255, 255, 255)');
    const dark = await open({}, give(':root{color-scheme:dark}'));
    expect([dark.backgroundColor, dark.color]).toEqual(['rgb(18, 18, 18)', 'rgb(255, 255, 255)']);
  });

  test('is what the site says, whatever the page is', async () => {
    expect((await open({ theme: 'dark' })).backgroundColor).toBe('rgb(18, 18, 18)');
    const light = await open({ theme: 'light' }, give(':root{color-scheme:dark}'));
    expect(light.backgroundColor).toBe('rgb(255, 255, 255)');
  });

  test('follows the site’s custom properties and parts, allow and refuse alike', async () => {
    const css = `:root{--ktw-background:rgb(250, 240, 230);--ktw-accent:rgb(1, 2, 3)}
      kotowari-notice::part(heading){letter-spacing:3px}`;
    const { page, backgroundColor } = await open({}, give(css));
    expect(backgroundColor).toBe('rgb(250, 240, 230)');
    const buttons = await notice(page)
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => getComputedStyle(button).backgroundColor));
    expect(buttons.slice(0, 2)).toEqual(Array(2).fill('rgb(1, 2, 3)'));
    const heading = notice(page).getByRole('heading');
    expect(await heading.evaluate((h2) => getComputedStyle(h2).letterSpacing)).toBe('3px');
  });

  test('in debug it warns of colours that are hard to tell apart, by name, ratio and what to do (R50)', async () => {
    const told = async (css: string) => {
      const { page } = await site.visit('/lesson/single-page.html', {
        config: { debug: true, notice: { theme: 'light' } },
        context: wide,
        before: (fresh) =>
          fresh.addInitScript((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, css),
      });
      await page.locator('kotowari-devtools').waitFor({ state: 'attached' });
      return (await page.consoleMessages())
        .map((message) => message.text())
        .filter((text) => text.includes('contrast'));
    };
    expect(await told(':root{--ktw-muted:#999;--ktw-edge:#767676;--ktw-accent:#1d4f7c}')).toEqual([
      'kotowari: --ktw-muted on --ktw-background has a contrast of 2.8:1, and text needs 7:1. Give --ktw-muted a darker colour.',
    ]);
    expect(await told(':root{--ktw-background:#222;--ktw-text:#fff;--ktw-edge:#444}')).toEqual([
      expect.stringContaining('--ktw-muted on --ktw-background'),
      'kotowari: --ktw-edge on --ktw-background has a contrast of 1.6:1, and an edge needs 3:1. Give --ktw-edge a lighter colour.',
      expect.stringContaining('--ktw-accent on --ktw-background'),
    ]);
    expect(await told(':root{--ktw-font:serif}')).toEqual([]);
  });

  test.each([
    ['bottom', (x: number, y: number) => x === 288 && y === 24],
    ['corner', (x: number, y: number) => x > 800 && y === 24],
    ['centre', (x: number, y: number) => x > 300 && y > 100],
  ] as const)('stands where the site says: %s', async (position, isThere) => {
    const { page } = await open({ position });
    const { x = 0, y = 0, height = 0 } = (await notice(page).boundingBox()) ?? {};
    expect(isThere(x, Math.round(800 - y - height)), `${x} ${y} ${height}`).toBe(true);
  });

  test('the small button stays at the edge of the window, leads back, and covers nothing at the end', async () => {
    const { page } = await site.visit('/', { config: { notice: { button: true } }, context: wide });
    await refuseAll(page);
    await page.getByRole('button', { name: '閉じる' }).click();
    const button = page.locator('body > kotowari-preferences-button[fixed]');
    expect(await button.getByRole('button').isVisible()).toBe(true);
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.round(y + height)).toBeLessThanOrEqual(800);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const covered = await page.evaluate(() => {
      const way = document.querySelector('kotowari-preferences-button[fixed]');
      const footer = document.querySelector('footer');
      const [a, b] = [way?.getBoundingClientRect(), footer?.getBoundingClientRect()];
      return !a || !b || b.bottom > a.top + 1;
    });
    expect(covered).toBe(false);
    await button.getByRole('button').click();
    await page.getByRole('dialog').waitFor();
  });
});
