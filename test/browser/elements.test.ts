import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';

describe('an element that page code made', () => {
  const site = useSite({ preloadScanner: false });

  test('is released as the very same element, and its handlers are called (R93)', async () => {
    const visit = await site.visit('/lesson/elements.html');
    expect(await visit.page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const seen: string[] = await visit.page.evaluate(() => Reflect.get(window, 'seen'));
    expect(seen.sort()).toEqual(['image loaded true', 'script loaded true']);
  });

  test('shows its address as if it were waiting for the network (R93)', async () => {
    const { page } = await site.visit('/lesson/elements.html');
    const shown = await page.evaluate(() => {
      const script: HTMLScriptElement = Reflect.get(window, 'script');
      const image: HTMLImageElement = Reflect.get(window, 'image');
      return [script.src, script.getAttribute('src'), image.src, image.getAttribute('src')];
    });
    const script = 'https://d-cache.microad.jp/js/td_made_access.js';
    const image = 'https://tr.line.me/tag.gif?made=image';
    expect(shown).toEqual([script, script, image, image]);
  });
});

describe('document.write', () => {
  const site = useSite({ preloadScanner: false });

  test('by a released script lands at the script’s place and never over the page (R92)', async () => {
    const visit = await site.visit('/lesson/document-write.html');
    const { page } = visit;
    expect(await page.locator('#own').textContent()).toBe('店の文');
    await decide(page, 'acceptAll');
    await visit.settle();
    expect(await page.locator('#before').count()).toBe(1);
    expect(await page.locator('#after').count()).toBe(1);
    expect(await page.locator('#google #google-pixel').count()).toBe(1);
    expect(await page.locator('#yahoo #yahoo-pixel').count()).toBe(1);
    expect(await visit.ran()).toContain('td_access.js');
    const hosts = visit.sent().map(({ host }) => host);
    expect(hosts).toContain('googleads.g.doubleclick.net');
    expect(hosts).toContain('b97.yahoo.co.jp');
  });
});
