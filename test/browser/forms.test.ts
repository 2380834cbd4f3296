import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../demo/standin/log';
import { decide } from './choices';
import { type SiteUnderTest, useSite } from './harness';
import { shape } from './requests';

const BY_CODE = [
  ...['script-plain', 'script-async', 'script-defer', 'script-module', 'script-injected'],
  ...['document-write-img', 'document-write-script'],
  ...['new-image', 'inner-html', 'insert-adjacent-html', 'contextual-fragment'],
  ...['set-attribute', 'created-iframe'],
];
/** The browser may ask for these while it parses, before any script sees them (`requests.ts`). */
const BY_MARKUP = ['link-preload', 'link-prefetch', 'iframe', 'object', 'embed'];
/** So it may for these, and then it has them in its memory and does not ask again. */
const REMEMBERED = ['img', 'img-srcset'];
const WRITINGS = ['capitals', 'no-quotes', 'port', 'trailing-dot', 'type-in-capitals'];

describe('each form of a tag waits for the choice (R85)', () => {
  const site = useSite({ preloadScanner: false });
  const elements = waitAndAllow(site, 'forms.html');
  const writings = waitAndAllow(site, 'shapes.html');

  test.each(BY_CODE)('held, then released: %s', (form) => {
    expect(named(form, elements.before)).toEqual([]);
    expect(named(form, elements.after)).toHaveLength(1);
  });

  test.each(BY_MARKUP)('asked for again once it is allowed: %s', (form) => {
    expect(named(form, elements.after)).toHaveLength(1);
  });

  test.each(REMEMBERED)('asked for once it is allowed, unless fetched ahead: %s', (form) => {
    const isAhead = named(form, elements.before).length > 0;
    const after = named(form, elements.after);
    if (isAhead) expect(after.length).toBeLessThanOrEqual(1);
    else expect(after).toHaveLength(1);
  });

  test('no frame of a vendor shows its document before the choice', () => {
    expect(elements.frames).toEqual([]);
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

/** What one page sent before the choice, which frames stood in it then, and what the choice sent. */
interface Findings {
  before: readonly Entry[];
  frames: readonly string[];
  after: readonly Entry[];
}

/** Opens the page once for all of the tests about it. */
function waitAndAllow(site: SiteUnderTest, name: string): Findings {
  const findings: Findings = { before: [], frames: [], after: [] };
  beforeAll(async () => {
    const visit = await site.visit(`/lesson/${name}`);
    await visit.settle();
    findings.before = visit.sent();
    const urls = visit.page.frames().map((frame) => frame.url());
    findings.frames = urls.filter((url) => url.includes('criteo'));
    visit.forget();
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    findings.after = visit.sent();
  });
  return findings;
}

function named(form: string, entries: readonly Entry[]): string[] {
  return entries.filter(({ url }) => new URL(url).searchParams.get('form') === form).map(shape);
}
