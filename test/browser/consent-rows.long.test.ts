import { describe, expect, test } from 'vitest';
import { useSite } from './harness';
import { tagErrors } from './tagCommands';
import type { Visit } from './visit';

// The stand-in for Google's tag is held to what the real one was found to do, so that the tests of
// our own signals can trust it. No Kotowari here.

type Words = Record<string, unknown>;
type Command = readonly [string, string, unknown?];

const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const all = (word: string): Words => Object.fromEntries(TYPES.map((type) => [type, word]));
const start = (words: Words): Command => ['consent', 'default', words];
const later = (words: Words): Command => ['consent', 'update', words];

/** By letter: what default and update say; none is unset. */
const LETTERS: readonly (readonly [string, (string | undefined)?, string?])[] = [
  ['l'],
  ['m', undefined, 'denied'],
  ['n', undefined, 'granted'],
  ['p', 'denied'],
  ['q', 'denied', 'denied'],
  ['r', 'denied', 'granted'],
  ['t', 'granted'],
  ['u', 'granted', 'denied'],
  ['v', 'granted', 'granted'],
];

interface Row {
  readonly situation: string;
  readonly say: readonly Command[];
  readonly as?: 'list' | 'object';
  readonly hit: Readonly<Record<string, string | null>>;
  readonly hasCookies: boolean;
}

const denied = start(all('denied'));
const grantAll = later(all('granted'));
const ROWS: readonly Row[] = [
  {
    situation: 'default denied only',
    say: [denied],
    hit: { gcs: 'G100', gcd: '13p3p3p3p5l1', npa: '1' },
    hasCookies: false,
  },
  {
    situation: 'default denied, update granted',
    say: [denied, grantAll],
    hit: { gcs: 'G111', gcd: '13r3r3r3r5l1', npa: '0' },
    hasCookies: true,
  },
  {
    situation: 'default denied, update denied',
    say: [denied, later(all('denied'))],
    hit: { gcs: 'G100', gcd: '13q3q3q3q5l1', npa: '1' },
    hasCookies: false,
  },
  {
    situation: 'analytics alone granted, the others not named',
    say: [denied, later({ analytics_storage: 'granted' })],
    hit: { gcs: 'G101', gcd: '13p3r3p3p5l1', npa: '1' },
    hasCookies: true,
  },
  {
    situation: 'no default at all',
    say: [],
    hit: { gcs: null, gcd: '13l3l3l3l1l1', npa: '0' },
    hasCookies: true,
  },
  {
    situation: 'a default pushed as a list',
    say: [denied],
    as: 'list',
    hit: { gcs: null, gcd: '13l3l3l3l1l1', npa: '0' },
    hasCookies: true,
  },
  {
    situation: 'a default pushed as a plain object',
    say: [denied],
    as: 'object',
    hit: { gcs: null, gcd: '13l3l3l3l1l1', npa: '0' },
    hasCookies: true,
  },
  {
    situation: 'all granted, without signals for personal ads',
    say: [denied, grantAll, ['set', 'allow_ad_personalization_signals', false]],
    hit: { gcs: 'G111', gcd: '13r3r3r3r7l1', npa: '1' },
    hasCookies: true,
  },
  {
    situation: 'a default for one type alone: unset counts as granted',
    say: [start({ ad_storage: 'denied' })],
    hit: { gcs: 'G10-', gcd: '13p3l3l3l5l1', npa: '0' },
    hasCookies: true,
  },
  {
    situation: 'a word that is none: it counts as denied',
    say: [start({ ...all('granted'), analytics_storage: 'yes' })],
    hit: { gcs: 'G110', gcd: '13t3p3t3t5l1', npa: '0' },
    hasCookies: false,
  },
];

describe('the stand-in for Google’s tag', () => {
  const site = useSite({ preloadScanner: false });

  async function open(say: readonly Command[], more: Record<string, string> = {}): Promise<Visit> {
    const query = new URLSearchParams({ say: JSON.stringify(say), ...more });
    const visit = await site.visit(`/lesson/consent-rows.html?${query}`);
    await visit.settle(400);
    return visit;
  }

  test.each(LETTERS)(
    'writes %s for default %s and update %s (R8)',
    async (letter, first, update) => {
      const say = [...(first ? [start(all(first))] : []), ...(update ? [later(all(update))] : [])];
      const [, gcd = ''] = /^1(.*)(5|1)l1$/.exec(hits(await open(say))[0]?.gcd ?? '') ?? [];
      expect(gcd).toBe(`3${letter}`.repeat(4));
    },
  );

  test.each(ROWS)('sends what the real one does: $situation (R8)', async (row) => {
    const visit = await open(row.say, row.as && { as: row.as });
    const [found = {}] = hits(visit);
    const read = Object.keys(row.hit).map((name) => [name, found[name] ?? null]);
    expect(Object.fromEntries(read)).toEqual(row.hit);
    const names = (await visit.page.context().cookies()).map(({ name }) => name);
    expect(names.includes('_ga')).toBe(row.hasCookies);
  });

  test('after a withdrawal keeps its cookies, and makes a new visitor of each page (R8)', async () => {
    const visit = await open([denied, grantAll]);
    const say = encodeURIComponent(JSON.stringify([denied, later(all('denied'))]));
    visit.forget();
    await visit.page.goto(`/lesson/consent-rows.html?say=${say}`);
    await visit.page.reload();
    await visit.settle(400);
    const [first, second] = hits(visit);
    expect(first).toMatchObject({ gcs: 'G100', gcd: '13q3q3q3q5l1', npa: '1' });
    expect(second?.cid).not.toBe(first?.cid);
    const names = (await visit.page.context().cookies()).map(({ name }) => name);
    expect(names).toContain('_ga');
  });

  test('sends advertising’s hits only when advertising is allowed (R8)', async () => {
    const refused = await open([denied, later({ analytics_storage: 'granted' })]);
    expect(refused.sent().filter(({ url }) => /doubleclick|ga-audiences/.test(url))).toEqual([]);
    const allowed = await open([denied, grantAll]);
    expect(allowed.sent().filter(({ url }) => /doubleclick|ga-audiences/.test(url))).toHaveLength(
      2,
    );
  });

  test('waits for an update, and sends its first hit at once when it comes (R5)', async () => {
    const wait = start({ ...all('denied'), wait_for_update: 3000 });
    const visit = await open([wait], { later: JSON.stringify([grantAll]), after: '200' });
    expect(hits(visit)).toMatchObject([{ gcs: 'G111', gcd: '13r3r3r3r5l1' }]);
  });

  test('sends it as denied when the update does not come in time (R5)', async () => {
    const visit = await open([start({ ...all('denied'), wait_for_update: 300 })]);
    expect(hits(visit)).toMatchObject([{ gcs: 'G100' }]);
    expect(await ics(visit)).toMatchObject({ waitPeriodTimedOut: true });
  });

  test('reports a grant that comes after the first hit, which is not sent anew (R15)', async () => {
    const more = { later: JSON.stringify([grantAll]), after: '500' };
    const visit = await open([denied], more);
    await visit.settle();
    expect(hits(visit).map(({ en, gcs, gcu }) => [en, gcs, gcu])).toEqual([
      ['page_view', 'G100', undefined],
      ['user_engagement', 'G111', '1'],
    ]);
  });

  test('sees a default that comes late (R16)', async () => {
    const visit = await open([], { later: JSON.stringify([denied]), after: '500' });
    await visit.settle();
    expect(await ics(visit)).toMatchObject({ wasSetLate: true });
    expect(await tagErrors(visit.page)).toContain(
      'google: a tag read consent state before a default was set',
    );
  });

  test.each([
    ['RU', 'RU', 'G100', 'p'],
    ['JP', 'RU', 'G111', 't'],
    ['JP', 'JP-13', 'G100', 'p'],
  ])(
    'takes a default for %s where the visitor is in %s (R5)',
    async (region, here, gcs, letter) => {
      const say = [start({ ...all('denied'), region: [region] }), start(all('granted'))];
      const [found] = hits(await open(say, { region: here }));
      expect(found).toMatchObject({ gcs, gcd: `1${`3${letter}`.repeat(4)}5l1` });
    },
  );

  test('blots out ids of clicks, and says that they go by the address, as it is told', async () => {
    const say = [denied, ['set', 'ads_data_redaction', true], ['set', 'url_passthrough', true]];
    const visit = await open(say as Command[], { gclid: 'click-7' });
    const [found] = hits(visit);
    expect(found?.gtm_up).toBe('1');
    expect(new URL(found?.dl ?? '').searchParams.get('gclid')).toBe('0');
  });
});

/** The parameters of Analytics' own hits. */
function hits(visit: Visit): Record<string, string>[] {
  return visit
    .sent()
    .filter(({ url }) => /google(-analytics)?\.com\/g\/collect/.test(url))
    .map(({ url }) => Object.fromEntries(new URL(url).searchParams));
}

function ics({ page }: Visit): Promise<Record<string, unknown>> {
  return page.evaluate(() => Reflect.get(window, 'google_tag_data').ics);
}
