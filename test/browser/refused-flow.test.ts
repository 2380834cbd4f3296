import { describe, expect, test } from 'vitest';
import { openPage } from './attack';
import { decide } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';

const calls = `
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  window.ga = window.ga || function () { (ga.q = ga.q || []).push(arguments); };
  window.answered = [];
  var note = function (name) { return function () { answered.push(name); }; };
  var ask = function () {
    gtag('event', 'click', { event_callback: note('event_callback') });
    gtag('get', 'G-TESTSHOP01', 'client_id', note('get'));
    dataLayer.push({ event: 'x', eventCallback: note('eventCallback') });
    ga('send', 'event', { hitCallback: note('hitCallback') });
    ga(note('ga'));
    google_trackConversion({ google_conversion_id: 1, onload_callback: note('onload_callback') });
    dataLayer.push(note('code for Tag Manager'));
  };
  dataLayer.hide = { end: note('hide') };
`;
const all = [
  'event_callback',
  'eventCallback',
  'ga',
  'get',
  'hide',
  'hitCallback',
  'onload_callback',
];

describe('a shop’s own flow that waits for a tag (R103)', () => {
  const site = useSite({ preloadScanner: false });

  test('is answered while the tag is held, once, and not again when it comes', async () => {
    const visit = await openPage(site, { head: `<script>${calls} ask();</script>` });
    await expect
      .poll(async () => (await readGlobal(visit.page, 'answered')).sort())
      .toEqual(all.toSorted());
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect((await readGlobal(visit.page, 'answered')).sort()).toEqual(all.toSorted());
    expect(visit.errors).toEqual([]);
  });

  test('is answered at once after a refusal, and nothing is sent', async () => {
    const visit = await openPage(site, { head: `<script>${calls}</script>` });
    await decide(visit.page, 'rejectAll');
    const answered = await visit.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          Reflect.get(window, 'ask')();
          setTimeout(() => resolve(Reflect.get(window, 'answered')), 100);
        }),
    );
    expect(answered.filter((name) => name !== 'hide').sort()).toEqual(
      all.filter((name) => name !== 'hide').sort(),
    );
    expect(visit.sent()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});

describe('what a refused vendor writes without a method (R97)', () => {
  const site = useSite({ preloadScanner: false });

  test('is gone in the next task, and the shop’s own stays', async () => {
    const visit = await openPage(site, {});
    await decide(visit.page, 'rejectAll');
    const left = await visit.page.evaluate(async () => {
      Reflect.set(localStorage, '_gcl_ls', '1');
      Object.defineProperty(sessionStorage, '_gcl_ls', { value: '1' });
      Reflect.set(localStorage, 'own', '1');
      Reflect.set(document, 'cookie', Object('_ga=1'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      const entries = [localStorage, sessionStorage].map((storage) => storage.getItem('_gcl_ls'));
      return [...entries, localStorage.getItem('own'), document.cookie.includes('_ga=')];
    });
    expect(left).toEqual([null, null, '1', false]);
    expect(visit.errors).toEqual([]);
  });
});
