import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';
import type { Visit } from './visit';

const TYPES = [
  ...['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'],
  ...['functionality_storage', 'personalization_storage', 'security_storage'],
].sort();

describe('Consent Mode, on the built file', () => {
  const site = useSite();

  test('begins with one default of seven types, all denied but security (R2, R3, R4)', async () => {
    const { page } = await site.visit('/');
    const entries = await readQueue(page);
    const [first] = entries;
    expect(first).toMatchObject({ isArguments: true, command: 'consent', name: 'default' });
    expect(Object.keys(first?.types ?? {}).sort()).toEqual(TYPES);
    const { security_storage, ...rest } = first?.types ?? {};
    expect(security_storage).toBe('granted');
    expect(new Set(Object.values(rest))).toEqual(new Set(['denied']));
    expect(entries.filter(({ name }) => name === 'default')).toHaveLength(1);
  });

  test('sends one update of seven types for each decision (R7)', async () => {
    const { page } = await site.visit('/');
    await update(page, { 'google-analytics': true });
    const updates = (await readQueue(page)).filter(({ name }) => name === 'update');
    expect(updates).toHaveLength(1);
    expect(updates[0]?.isArguments).toBe(true);
    expect(updates[0]?.types).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' });
    expect(Object.keys(updates[0]?.types ?? {}).sort()).toEqual(TYPES);
  });

  test('gives a returning shopper’s choice in the same task, before any tag (R6)', async () => {
    const { page } = await site.visit('/');
    await decide(page, 'acceptAll');
    await page.goto('/item.html');
    const names = (await readQueue(page)).map(({ command, name }) => `${command} ${name}`);
    const update = names.indexOf('consent update');
    expect(names.indexOf('consent default')).toBe(0);
    expect(update).toBeGreaterThan(0);
    expect(update).toBeLessThan(names.findIndex((name) => /^(js|config|event) /.test(name)));
  });

  test('never says default again, and keeps the choice, when the address changes (R9)', async () => {
    const { page } = await site.visit('/');
    await decide(page, 'acceptAll');
    await page.evaluate(() => history.pushState(null, '', '/item.html'));
    const names = (await readQueue(page)).map(({ name }) => name);
    expect(names.filter((name) => name === 'default')).toHaveLength(1);
    expect(await page.evaluate(() => window.kotowari?.state.decided)).toBe(true);
  });
});

describe('a tag of Google’s that Kotowari does not know of', () => {
  const site = useSite();

  // Letters by default and update: p denied and none, q denied and denied, r denied and granted.
  test.each([
    ['before a choice', undefined, 'G100', '13p3p3p3p5l1'],
    ['after allowing all', { analytics: true, advertising: true }, 'G111', '13r3r3r3r5l1'],
    ['after refusing all', {}, 'G100', '13q3q3q3q5l1'],
    ['after allowing Analytics alone', { analytics: true }, 'G101', '13q3r3q3q5l1'],
  ])('understands the consent state %s (R8)', async (_, changes, gcs, gcd) => {
    const visit = await site.visit('/lesson/consent-mode.html');
    await visit.settle();
    if (changes) await update(visit.page, changes);
    expect(await hit(visit)).toMatchObject({ gcs, gcd });
    expect(await tagState(visit.page)).toEqual({ usedDefault: true, wasSetLate: false });
  });

  test('understands it on the next page as well (R6)', async () => {
    const visit = await site.visit('/lesson/consent-mode.html');
    await decide(visit.page, 'acceptAll');
    await visit.page.reload();
    await visit.settle();
    expect(lastHit(visit)).toMatchObject({ gcs: 'G111', gcd: '13r3r3r3r5l1' });
  });
});

/** Lets the tag send something now, and reads it. */
async function hit(visit: Visit): Promise<Record<string, string>> {
  await visit.page.evaluate(() => window.gtag?.('event', 'look'));
  await visit.settle(250);
  return lastHit(visit);
}

function lastHit(visit: Visit): Record<string, string> {
  const hits = visit.sent('own-host').filter(({ url }) => url.includes('/g/collect'));
  return Object.fromEntries(new URL(hits.at(-1)?.url ?? 'x:').searchParams);
}

function tagState(page: Page) {
  return page.evaluate(() => {
    const { ics } = Reflect.get(window, 'google_tag_data');
    return { usedDefault: ics.usedDefault as boolean, wasSetLate: ics.wasSetLate as boolean };
  });
}

function readQueue(page: Page) {
  return page.evaluate(() =>
    Array.from(window.dataLayer ?? []).map((entry) => {
      const [command, name, types] = Array.from(entry as ArrayLike<unknown>);
      return {
        isArguments: Object.prototype.toString.call(entry) === '[object Arguments]',
        command: String(command),
        name: String(name),
        types: { ...(types as Record<string, string>) },
      };
    }),
  );
}
