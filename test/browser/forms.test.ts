import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../demo/standin/log';
import { decide } from './choices';
import { type SiteUnderTest, useSite } from './harness';
import { shape } from './requests';

const ELEMENTS = [
  ...['link-preload', 'link-prefetch'],
  ...['script-plain', 'script-async', 'script-defer', 'script-module', 'script-injected'],
  ...['img', 'img-srcset', 'iframe', 'object', 'embed'],
  ...['document-write-img', 'document-write-script'],
  ...['new-image', 'inner-html', 'insert-adjacent-html', 'contextual-fragment'],
  ...['set-attribute', 'created-iframe'],
];
const WRITINGS = ['capitals', 'no-quotes', 'port', 'trailing-dot'];

describe('each form of a tag is held before the choice and released after it (R85)', () => {
  const site = useSite({ lookAhead: false });
  const elements = waitAndAllow(site, 'forms.html');
  const writings = waitAndAllow(site, 'shapes.html');

  test.each(ELEMENTS)('element: %s', (form) => {
    expect(named(form, elements.before)).toEqual([]);
    expect(named(form, elements.after)).toHaveLength(1);
  });

  test.each(WRITINGS)('way of writing: %s (R96)', (form) => {
    expect(named(form, writings.before)).toEqual([]);
    expect(named(form, writings.after)).toHaveLength(1);
  });

  test('what is commented out stays so (R96)', () => {
    expect(named('commented-out', writings.after)).toEqual([]);
    expect(named('conditional-comment', writings.after)).toEqual([]);
  });

  test('a look-alike host is nobody’s (R96)', () => {
    expect(named('look-alike', writings.before)).toEqual([
      'script d-cache.microad.jp.example/look-alike.js?form=look-alike',
    ]);
  });
});

/** What one page sent before the choice, and by the choice. */
interface Sendings {
  before: readonly Entry[];
  after: readonly Entry[];
}

/** Opens the page once for all of the tests about it. */
function waitAndAllow(site: SiteUnderTest, name: string): Sendings {
  const sendings: Sendings = { before: [], after: [] };
  beforeAll(async () => {
    const visit = await site.visit(`/lesson/${name}`);
    await visit.settle();
    sendings.before = visit.sent();
    visit.forget();
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    sendings.after = visit.sent();
  });
  return sendings;
}

function named(form: string, entries: readonly Entry[]): string[] {
  return entries.filter(({ url }) => new URL(url).searchParams.get('form') === form).map(shape);
}
