import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';
import { contactedVendors } from './requests';
import { commandsTo, tagErrors } from './tagCommands';
import type { Visit } from './visit';

const PAGE = '/lesson/google-tags.html';
const advanced = { google: { consentMode: 'advanced' } };

describe('Google’s advanced mode', () => {
  const site = useSite({ preloadScanner: false });

  test('is not the default: nothing of Google’s loads before the choice (R1, R15)', async () => {
    const visit = await site.visit(PAGE);
    await visit.settle();
    expect(visit.sent()).toEqual([]);
  });

  test('loads Google’s tags, marked or not, and sends these pings before the choice (R15)', async () => {
    const visit = await site.visit(PAGE, { config: advanced });
    await visit.settle(900);
    // What docs/signals.md says that leaves the browser, to the last request.
    expect(sent(visit)).toEqual([
      'googleads.g.doubleclick.net/pagead/viewthroughconversion/900000009/ G100 13p3p3p3p5l1 1',
      'pagead2.googlesyndication.com/ccm/collect G100 13p3p3p3p5l1 1',
      'www.google-analytics.com/g/collect G100 13p3p3p3p5l1 1',
      'www.googletagmanager.com/gtag/js   ',
      'www.googletagmanager.com/gtag/js   ',
    ]);
    expect(await visit.page.context().cookies()).toEqual([]);
    expect(await tagErrors(visit.page)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('lets nobody else’s tag run, nor what a purpose marks (R15)', async () => {
    const visit = await site.visit(PAGE, { config: advanced });
    await visit.settle(900);
    expect(contactedVendors(visit.sent())).toEqual(['google-ads', 'google-analytics']);
    expect(await readGlobal(visit.page, 'others')).toBeUndefined();
    await update(visit.page, { analytics: true });
    await visit.settle();
    expect(await readGlobal(visit.page, 'others')).toBe(1);
  });

  test('has the tags wait for the choice, and then sends the first hit as it is decided (R5)', async () => {
    const config = { google: { consentMode: 'advanced', waitForUpdate: 5000 } };
    const visit = await site.visit(PAGE, { config });
    await visit.settle();
    expect(hitsOf(visit)).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(hitsOf(visit)).toMatchObject([{ en: 'page_view', gcs: 'G111', gcd: '13r3r3r3r5l1' }]);
  });

  test('after an allowance the tag reports it, and sends nothing anew (R8, R15)', async () => {
    const visit = await site.visit(PAGE, { config: advanced });
    await visit.settle(900);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(hitsOf(visit)).toMatchObject([
      { en: 'page_view', gcs: 'G100' },
      { en: 'user_engagement', gcs: 'G111', gcd: '13r3r3r3r5l1', gcu: '1' },
    ]);
  });

  test('after a refusal its pings go on, refused, and no cookie is left (R8, R15)', async () => {
    const visit = await site.visit(PAGE, { config: advanced });
    await decide(visit.page, 'rejectAll');
    await visit.page.reload();
    visit.forget();
    await visit.page.reload();
    await visit.settle(900);
    expect(hitsOf(visit)).toMatchObject([{ gcs: 'G100', gcd: '13q3q3q3q5l1', npa: '1' }]);
    const names = (await visit.page.context().cookies()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('_g'))).toEqual([]);
  });

  test('with measurementIds it is silent after a refusal, for these (R11)', async () => {
    const google = { ...advanced.google, measurementIds: ['G-ADVANCED01'] };
    const visit = await site.visit(PAGE, { config: { google } });
    await visit.settle(900);
    expect(hitsOf(visit)).toHaveLength(1);
    await decide(visit.page, 'rejectAll');
    await visit.page.reload();
    visit.forget();
    await visit.page.reload();
    await visit.settle(900);
    expect(hitsOf(visit)).toEqual([]);
  });

  test('with Tag Manager the container loads at once, and its other tags wait (R15, R91)', async () => {
    const visit = await site.visit('/lesson/tag-manager.html', { config: advanced });
    await visit.settle();
    expect(visit.sent().map(({ url }) => new URL(url).pathname)).toEqual(['/gtm.js']);
  });
});

describe('Google’s basic mode', () => {
  const site = useSite({ preloadScanner: false });

  test('an id is silenced before its tag loads while Analytics is refused (R11)', async () => {
    const config = { google: { measurementIds: ['G-ADVANCED01'] } };
    const visit = await site.visit(PAGE, { config });
    const isSilent = () => readGlobal(visit.page, 'ga-disable-G-ADVANCED01');
    expect(await isSilent()).toBe(true);
    // Both load the file that serves both.
    await update(visit.page, { 'google-ads': true });
    await visit.settle();
    expect(await isSilent()).toBe(true);
    expect(hitsOf(visit)).toEqual([]);
    await update(visit.page, { 'google-analytics': true });
    await visit.settle();
    expect(await isSilent()).toBe(false);
    expect(hitsOf(visit)).toMatchObject([{ en: 'page_view', gcs: 'G111' }]);
  });

  test('tells the tag all of it before it starts, in this order (R2, R3, R6)', async () => {
    const visit = await site.visit(PAGE);
    await decide(visit.page, 'acceptAll');
    await visit.page.reload();
    await visit.settle();
    const heard = await commandsTo(visit.page, 'google');
    const words = (word: string) => ({
      ad_storage: word,
      ad_user_data: word,
      ad_personalization: word,
      analytics_storage: word,
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
    expect(heard.slice(0, 4)).toEqual([
      ['consent', 'default', words('denied')],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
      ['consent', 'update', words('granted')],
    ]);
    expect(heard.slice(4).map(([command]) => command)).toEqual(['js', 'config', 'config']);
    expect(await tagErrors(visit.page)).toEqual([]);
  });
});

function hitsOf(visit: Visit): Record<string, string>[] {
  return visit
    .sent('google-analytics')
    .filter(({ url }) => /google(-analytics)?\.com\/g\/collect/.test(url))
    .map(({ url }) => Object.fromEntries(new URL(url).searchParams));
}

/** Each request by where it went and what it says of consent. */
function sent(visit: Visit): string[] {
  return visit
    .sent()
    .map(({ url }) => {
      const { host, pathname, searchParams } = new URL(url);
      const words = ['gcs', 'gcd', 'npa'].map((name) => searchParams.get(name) ?? '');
      return [host + pathname, ...words].join(' ');
    })
    .sort();
}
