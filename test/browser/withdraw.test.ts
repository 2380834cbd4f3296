import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../demo/standin/log';
import { baseline, everyVendor } from './baseline';
import { allowAll, browse, decide } from './choices';
import { useSite } from './harness';
import { contactedVendors, fromPageCode, sentAfter, shape, shapes } from './requests';
import type { Visit } from './visit';

/** As `demo/standin/scripts/microsoft/restless.js` names them; the others come with what the shopper does. */
const WAYS = [
  ...['image', 'kept-image', 'inner-html', 'script', 'iframe', 'form', 'fetch', 'kept-fetch'],
  ...['blank-fetch', 'blank-image', 'xhr', 'beacon', 'kept-beacon', 'event-source', 'websocket'],
].sort();
const BY_HAND = ['click', 'keydown', 'wheel'];

describe('after a withdrawal', () => {
  const site = useSite({ preloadScanner: false });

  test('running vendor code is cut off at once, timers and clicks included (R88, R20)', async () => {
    const visit = await allowEverything('/item.html');
    const at = await withdraw(visit.page);
    await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
    await wait(4000);
    expect(contactedVendors(fromPageCode(sentAfter(at, visit.sent())))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('whatever way it sends by, for 10 s of use and on leaving the page, and its frames are silent (R88, R20)', async () => {
    const visit = await openRestless();
    const at = await withdraw(visit.page);
    const ends = await visit.page.evaluate(() => {
      const { source, socket } = Reflect.get(window, 'restless');
      return [source.readyState, socket.readyState > 1];
    });
    expect(ends).toEqual([2, true]);
    const until = Date.now() + 10_000;
    while (Date.now() < until) await useByHand(visit.page, 500);
    await visit.page.goto('/item.html');
    await visit.settle();
    expect(waysIn(sentAfter(at, visit.sent()))).toEqual([]);
    // The next page has a frame in its markup, which the browser may ask for by itself.
    expect(fromPageCode(sentAfter(at, visit.sent())).map(shape)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('its frames show nothing of the vendor, and are not loaded again in this page (R88)', async () => {
    const visit = await openRestless();
    expect(vendorFrames(visit.page)).not.toEqual([]);
    await decide(visit.page, 'withdraw');
    await expect.poll(() => vendorFrames(visit.page)).toEqual([]);
    visit.forget();
    await decide(visit.page, 'acceptAll');
    // Code that runs goes on once it may; a frame that was cut off has lost its place.
    await expect.poll(() => waysIn(visit.sent())).toContain('kept-fetch');
    expect(visit.sent('criteo').map(shape)).toEqual([]);
  });

  test('of one vendor, only that vendor is cut off (R88, R89)', async () => {
    const visit = await openRestless();
    const at = await visit.page.evaluate(() => {
      window.kotowari?.update({ microsoft: false });
      return Date.now();
    });
    const reached = () => contactedVendors(sentAfter(at, visit.sent()));
    await expect.poll(reached).toEqual(['criteo', 'meta']);
    await useByHand(visit.page, 1500);
    expect(reached()).toEqual(['criteo', 'meta']);
    expect(visit.errors).toEqual([]);
  });

  test('in the same moment as the allowing, nothing starts (R88)', async () => {
    const visit = await site.visit('/marked.html');
    await visit.page.evaluate(() => {
      window.kotowari?.acceptAll();
      window.kotowari?.withdraw();
    });
    await visit.settle();
    expect(visit.sent().map(shape)).toEqual([]);
    expect(await visit.ran()).toEqual([]);
  });

  test('while a file is on its way, what it would send and what waits for it stay (R88)', async () => {
    site.breakHost('d-cache.microad.jp', 'slow');
    const visit = await site.visit('/lesson/parallel.html');
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => visit.sent('microad')).not.toEqual([]);
    await decide(visit.page, 'withdraw');
    await wait(2500);
    expect(visit.sent('microad').filter(({ kind }) => kind !== 'script')).toEqual([]);
    expect(await visit.page.evaluate(() => Reflect.get(window, 'order'))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('allowing again runs no tag and loads no frame a second time (R87, R88)', async () => {
    const visit = await site.visit('/marked.html');
    await allowAll(visit.page);
    await visit.settle();
    await decide(visit.page, 'withdraw');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const ran = await visit.ran();
    expect(ran).toEqual([...new Set(ran)]);
    const once = (lines: readonly string[]) =>
      lines.filter((line) => /^(script|iframe)/.test(line));
    for (const vendor of everyVendor) {
      expect(once(shapes(visit.sent(vendor)))).toEqual(once(baseline[vendor] ?? []));
    }
    expect(visit.errors).toEqual([]);
  });

  test('the vendors’ cookies go, on every parent domain, and stay away (R10, R97)', async () => {
    const visit = await allowEverything('/');
    expect(await vendorCookies(visit.page)).toContain('_ga');
    await decide(visit.page, 'withdraw');
    expect(await vendorCookies(visit.page)).toEqual([]);
    await wait(2500);
    expect(await vendorCookies(visit.page)).toEqual([]);
  });

  test('later pages ask no vendor for anything (R10)', async () => {
    const visit = await allowEverything('/');
    await decide(visit.page, 'withdraw');
    await visit.page.goto('/item.html');
    visit.forget();
    await browse(visit);
    await visit.page.reload();
    await browse(visit);
    expect(fromPageCode(visit.sent()).map(shape)).toEqual([]);
    expect(await vendorCookies(visit.page)).toEqual([]);
  });

  async function allowEverything(path: string): Promise<Visit> {
    const visit = await site.visit(path);
    await allowAll(visit.page);
    await visit.settle();
    return visit;
  }

  /** Opens the page whose vendors never rest, and waits until each way of theirs has been seen. */
  async function openRestless(): Promise<Visit> {
    const visit = await site.visit('/lesson/restless.html');
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => waysIn(visit.sent())).toEqual(WAYS);
    await expect.poll(() => sentByForm(visit)).not.toEqual([]);
    await expect.poll(() => visit.sent('criteo').length).toBeGreaterThan(2);
    await useByHand(visit.page, 200);
    await expect.poll(() => waysIn(visit.sent())).toEqual([...WAYS, ...BY_HAND].sort());
    return visit;
  }
});

/** Withdraws, and tells when: the page’s clock is the server’s. */
function withdraw(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.kotowari?.withdraw();
    return Date.now();
  });
}

/** Meta’s long reports, with what the form held. */
function sentByForm(visit: Visit): Entry[] {
  return visit
    .sent('meta')
    .filter(({ method, body }) => method === 'POST' && body.includes('cd%5B'));
}

function waysIn(entries: readonly Entry[]): string[] {
  const ways = entries.map(({ url }) => new URL(url).searchParams.get('way') ?? '');
  return [...new Set(ways.filter(Boolean))].sort();
}

function vendorFrames(page: Page): string[] {
  const urls = page.frames().map((frame) => frame.url());
  return urls.filter((url) => /criteo|facebook|clarity/.test(url));
}

async function useByHand(page: Page, pause: number): Promise<void> {
  // By place: a click by name waits for frames, and these are loaded over and over.
  const box = await page.getByRole('button', { name: 'かごに入れる' }).boundingBox();
  if (!box) throw new Error('the button is not to be seen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.press('Shift');
  await page.mouse.wheel(0, 40);
  await wait(pause);
}

async function vendorCookies(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name }) => name).filter((name) => !name.includes('kotowari'));
}
