import { createHash } from 'node:crypto';
import Ajv from 'ajv';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import shape from '../../docs/record.schema.json';
import type { ConsentRecord } from '../../src/types';
import { notice, refuseAll } from './choices';
import { SHOP, useSite } from './harness';

const config = { records: { endpoint: '/records' }, policy: { version: '2026-11' } };

describe('the records of a shop that wants them', () => {
  const site = useSite();

  test('arrive once each, with the hash of the words on the screen, and nothing of the shopper (R84)', async () => {
    const visit = await site.visit('/lesson/strict.html?csp=strict', { config });
    const { page } = visit;
    await notice(page).waitFor();
    expect(visit.shop().some(({ url }) => url.includes('kotowari-records.js'))).toBe(false);
    const words = await notice(page).evaluate(({ textContent }) => textContent ?? '');
    await expect.poll(() => page.evaluate(() => window.kotowari?.shown?.textHash)).toBeTruthy();
    await refuseAll(page);
    await page.evaluate(() => window.kotowari?.update({ criteo: true }));
    await page.evaluate(() => window.kotowari?.withdraw());
    await expect.poll(async () => (await received(page)).length).toBe(3);

    const [first, ...others] = await received(page);
    expect(first?.textHash).toBe(createHash('sha256').update(words).digest('hex'));
    expect(others.map(({ how }) => how)).toEqual(['api', 'withdraw']);
    const ajv = new Ajv();
    for (const record of [first, ...others]) {
      expect(ajv.validate(shape, record), ajv.errorsText()).toBe(true);
    }
    const posts = visit.shop().filter(({ method }) => method === 'POST');
    expect(posts.map(({ url, cookies, referer }) => [url, cookies, referer])).toEqual(
      Array(3).fill([`${SHOP}/records`, '', '']),
    );
    expect(await visit.violations()).toEqual([]);
    // Where all has arrived, the next page asks for the gate alone.
    visit.forget();
    await page.goto(page.url());
    await visit.settle();
    expect(visit.shop().filter(({ url }) => /records/.test(new URL(url).pathname))).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect(await page.evaluate(() => window.kotowari?.records())).toEqual([first, ...others]);
  });

  test('survive a page that is left in the same moment, no net, and a server that fails (R84)', async () => {
    const { page, errors } = await site.visit('/lesson/services.html', { config });
    const ids = () => page.evaluate(() => window.kotowari?.records().map(({ id }) => id) ?? []);
    await page.evaluate(() => {
      window.kotowari?.rejectAll();
      location.reload();
    });
    await page.waitForEvent('load');
    const [left] = await ids();
    await expect.poll(async () => (await received(page)).map(({ id }) => id)).toContain(left);

    await page.context().setOffline(true);
    await page.evaluate(() => window.kotowari?.acceptAll());
    await page.waitForTimeout(300);
    await page.context().setOffline(false);
    const [, offline] = await ids();
    await expect.poll(async () => (await received(page)).map(({ id }) => id)).toContain(offline);

    await page.route('**/records', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.evaluate(() => window.kotowari?.withdraw());
    const [, , failed] = await ids();
    await expect
      .poll(async () => (await received(page)).map(({ id }) => id), { timeout: 6000 })
      .toContain(failed);
    expect(errors).toEqual([]);
  });
});

/** What the shop has of this browser, in the order of arrival. */
async function received(page: Page): Promise<ConsentRecord[]> {
  const all = await page.evaluate<ConsentRecord[]>(() =>
    fetch('/records').then((answer) => answer.json()),
  );
  const own = await page.evaluate(() => window.kotowari?.records().map(({ id }) => id) ?? []);
  return all.filter(({ id }) => own.includes(id));
}
