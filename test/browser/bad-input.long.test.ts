import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { SHOP, useSite } from './harness';
import { fromPageCode } from './requests';

const COOKIES: Record<string, string> = {
  'no text': '',
  'not ours': 'yes',
  'half of a choice': '1~2026-11-01T00:00:00.000Z',
  'a later format': '9~2026-11-01T00:00:00.000Z~criteo~notice~',
  'no date': '1~yesterday~+criteo.+meta~notice~',
  'a date to come': '1~2099-01-01T00:00:00.000Z~+criteo.+meta~notice~',
  'a date long gone': '1~1999-01-01T00:00:00.000Z~+criteo.+meta~notice~',
  'a broken escape': '%E0%A4%A',
  JSON: '{"decided":true,"vendors":{"criteo":true}}',
  prototype: '1~2026-11-01T00:00:00.000Z~+__proto__.+constructor.+toString~notice~',
  markup: '<script>alert(1)</script>',
  'too long': 'a.'.repeat(1900),
};

const CONFIGS: Record<string, [object | string, RegExp]> = {
  'no JSON': ['{ "vendors": [', /JSON/],
  'an unknown key': [{ vendor: [] }, /vendor/],
  'an unknown id': [{ vendors: ['criteoo'] }, /criteoo.*criteo/s],
  'a wrong type': [{ storage: { days: 'many' } }, /storage\.days.*many/s],
  'a list': [[], /./],
  nothing: ['null', /./],
  prototype: ['{"__proto__": {"mode": "opt-out"}, "constructor": 1}', /./],
};

describe('a stored choice that cannot be right', () => {
  const site = useSite({ preloadScanner: false });

  test.each(Object.entries(COOKIES))('counts as none: %s (R75)', async (_, value) => {
    const visit = await site.visit('/', {
      before: (page) =>
        page.context().addCookies([
          {
            name: '__Host-kotowari',
            value,
            domain: new URL(SHOP).hostname,
            path: '/',
            secure: true,
          },
        ]),
    });
    await visit.settle(250);
    expect(await visit.page.evaluate(() => window.kotowari?.state.decided)).toBe(false);
    await expect.poll(() => notice(visit.page).count()).toBe(1);
    expect(fromPageCode(visit.sent())).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});

describe('a bad configuration', () => {
  const site = useSite({ preloadScanner: false });

  test.each(Object.entries(CONFIGS))(
    'is one named error, with everything held: %s',
    async (_, [config, says]) => {
      const visit = await site.visit('/', { config });
      await visit.settle();
      const name = await visit.page.evaluate(() => window.kotowari?.error?.name);
      expect(name).toBe('KotowariConfigError');
      const lines = visit.console.filter((line) => line.includes('kotowari'));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(says);
      expect(fromPageCode(visit.sent())).toEqual([]);
      expect(await visit.ran()).toEqual([]);
      expect(await notice(visit.page).count()).toBe(0);
      expect(visit.errors).toEqual([]);
    },
  );

  test('lets nothing out, whatever is asked of the API', async () => {
    const visit = await site.visit('/', { config: '{' });
    await visit.page.evaluate(() => {
      window.kotowari?.acceptAll();
      window.kotowari?.showPreferences();
    });
    await visit.settle();
    expect(fromPageCode(visit.sent())).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
