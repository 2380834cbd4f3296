import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { useSite } from './harness';

const config = { policy: { url: '/terms' } };

describe('a notice that has to scroll', () => {
  const site = useSite();
  const open = async (height: number): Promise<Page> => {
    const { page } = await site.visit('/lesson/single-page.html', {
      config,
      context: { viewport: { width: 360, height }, reducedMotion: 'reduce', colorScheme: 'light' },
    });
    await notice(page).waitFor();
    return page;
  };

  test('shows a line and a fade where there is more, and none at either end (R53)', async () => {
    const page = await open(320);
    expect(await isMore(page)).toEqual({ above: false, below: true });
    await scroll(page, 0.5);
    expect(await isMore(page)).toEqual({ above: true, below: true });
    await scroll(page, 1);
    expect(await isMore(page)).toEqual({ above: true, below: false });
  });

  test('shows none where all of it is seen', async () => {
    expect(await isMore(await open(640))).toEqual({ above: false, below: false });
  });

  test('keeps its choices in sight all the while, and is scrolled by the keyboard too', async () => {
    const page = await open(320);
    const choices = page.locator('.ktw-notice > .ktw-buttons button');
    const seen = async () => {
      const boxes = await choices.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().bottom),
      );
      return boxes.every((bottom) => bottom <= 320);
    };
    expect(await seen()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.waitForFunction(() => {
      const text = document
        .querySelector('kotowari-notice')
        ?.shadowRoot?.querySelector('.ktw-text');
      return !!text && text.scrollTop > 0;
    });
    expect(await seen()).toBe(true);
  });
});

async function scroll(page: Page, part: number): Promise<void> {
  await page.locator('.ktw-text').evaluate((text, to) => {
    text.scrollTop = (text.scrollHeight - text.clientHeight) * to;
  }, part);
}

/**
 * Whether the first and the last row of pixels of the text's box differ from the paper: the line is drawn
 * there. Letters are made transparent, since they pass through both.
 */
async function isMore(page: Page): Promise<{ above: boolean; below: boolean }> {
  await page.locator('.ktw-text').evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ktw-text *{color:transparent!important;text-decoration:none!important}');
    const root = text.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  const picture = await page.locator('.ktw-text').screenshot();
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    if (!drawing) throw Error('nothing can be drawn here');
    drawing.drawImage(image, 0, 0);
    const darkest = (from: number) => {
      const { data } = drawing.getImageData(image.width / 2, from, 1, 4);
      return Math.min(...data.filter((_, index) => index % 4 === 0));
    };
    return { above: darkest(0) < 200, below: darkest(image.height - 4) < 200 };
  }, picture.toString('base64'));
}
