import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
import { shape } from './requests';
import type { Visit } from './visit';

const ELEMENTS = [
  ...['link-preload', 'link-prefetch'],
  ...['script-plain', 'script-async', 'script-defer', 'script-module', 'script-injected'],
  ...['img', 'img-srcset', 'iframe', 'object', 'embed'],
  ...['document-write-img', 'document-write-script'],
  ...['new-image', 'inner-html', 'insert-adjacent-html', 'contextual-fragment'],
  ...['set-attribute', 'created-iframe'],
];
const CALLS = [
  ...['fetch-string', 'fetch-url', 'fetch-request', 'xhr', 'beacon', 'websocket', 'event-source'],
];

describe('each form of a tag is held before the choice and released after it (R85)', () => {
  const site = useSite({ lookAhead: false });

  test.each(ELEMENTS)('element: %s', async (form) => {
    const visit = await site.visit('/lesson/forms.html');
    await visit.settle(250);
    expect(of(form, visit)).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle(250);
    expect(of(form, visit)).toHaveLength(1);
  });

  test.each(CALLS)('call: %s', async (form) => {
    const visit = await site.visit('/lesson/network.html');
    await visit.settle(250);
    expect(of(form, visit)).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle(250);
    expect(of(form, visit)).toHaveLength(1);
  });

  test.each(['capitals', 'no-quotes', 'port', 'trailing-dot'])(
    'way of writing: %s (R96)',
    async (name) => {
      const visit = await site.visit('/lesson/shapes.html');
      await visit.settle(250);
      const written = () => visit.sent().filter(({ url }) => url.includes(`shape=${name}`));
      expect(written()).toEqual([]);
      await decide(visit.page, 'acceptAll');
      await visit.settle(250);
      expect(written()).toHaveLength(1);
    },
  );

  test('what is commented out stays so, and a look-alike host is nobody’s (R96)', async () => {
    const visit = await site.visit('/lesson/shapes.html');
    await visit.settle(250);
    expect(visit.sent().map(shape)).toEqual([
      'script d-cache.microad.jp.example/look-alike.js?shape=look-alike',
    ]);
    await decide(visit.page, 'acceptAll');
    await visit.settle(250);
    const urls = visit.sent().map(({ url }) => url);
    expect(urls.filter((url) => /commented-out|conditional/.test(url))).toEqual([]);
  });
});

function of(form: string, visit: Visit) {
  return visit.sent().filter(({ url }) => new URL(url).searchParams.get('form') === form);
}
