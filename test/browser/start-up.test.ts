import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allowAll, notice } from './choices';
import { useSite } from './harness';

declare global {
  interface Window {
    /** Lets the frames go on that `stopFrames` holds. */
    __draw?: () => void;
  }
}

/** How long each step takes is a matter of the machine, and of `npm run bench`. The order is not. */
describe('the start of a page', () => {
  const site = useSite();

  test('waits for the gate alone: nothing of the notice runs before a frame is drawn (R109)', async () => {
    const { page, settle } = await site.visit('/', { before: stopFrames });
    await settle();
    expect(await notice(page).count()).toBe(0);
    await page.evaluate(() => window.__draw?.());
    await expect.poll(() => notice(page).count()).toBe(1);
  });

  test('asks for the list, its words and the vendors only when the notice stands (R109)', async () => {
    const { page, settle } = await site.visit('/', { before: noteNotice });
    await expect.poll(() => notice(page).count()).toBe(1);
    await settle();
    const { 'kotowari.js': gate, 'kotowari-ui.js': ui, ...later } = await requestTimes(page);
    expect([gate, ui]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Object.keys(later)).toContain('kotowari-preferences.js');
    const shownAt = await page.evaluate(() => performance.getEntriesByName('ours')[0]?.startTime);
    for (const time of Object.values(later)) expect(time).toBeGreaterThan(shownAt ?? 0);
  });

  test('is the gate and nothing else for who has decided (R109, R41)', async () => {
    const { page, settle } = await site.visit('/');
    await allowAll(page);
    await page.goto('/item.html');
    await settle();
    expect(Object.keys(await requestTimes(page))).toEqual(['kotowari.js']);
  });
});

/** Keeps back what asks for a frame. */
async function stopFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const draw = requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    window.__draw = () => {
      window.requestAnimationFrame = draw;
      // The gate has taken the function that stood there at its start.
      waiting.push = (callback) => draw(callback);
      for (const callback of waiting) draw(callback);
    };
  });
}

/** Marks the moment when the notice comes into the page. */
async function noteNotice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('kotowari-notice')) return;
      observer.disconnect();
      performance.mark('ours');
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** When each file of ours was asked for, in milliseconds, by its name. */
function requestTimes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const files = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/kotowari/'))
      .map(({ name, startTime }) => [name.replace(/.*[/]/, ''), startTime]);
    return Object.fromEntries(files);
  });
}
