import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../demo/standin/log';
import { decide, notice, update } from './choices';
import { useSite } from './harness';
import { openAllowedPair, openPair, settlePair } from './pair';
import { readGlobal } from './readGlobal';
import { contactedVendors, shape, shapes } from './requests';

/** What pages of real shops teach, each with a page of its own (`demo/lessons`). */
describe('the lesson', () => {
  const site = useSite({ preloadScanner: false });

  test('1: an inline call waits for the synchronous script whose globals it needs (R87)', async () => {
    const { reference, visit } = await openPair(site, '/lesson/lesson-01-synchronous-scripts.html');
    expect(await readGlobal(visit.page, 'order')).toEqual(['shop']);
    expect(visit.sent()).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await settlePair({ reference, visit });
    const [order, native] = await Promise.all(
      [visit, reference].map(({ page }) => readGlobal(page, 'order')),
    );
    expect(of('x', order)).toEqual(of('x', native));
    expect(of('microad', order)).toEqual(of('microad', native));
    expect(native).toHaveLength(4);
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect([...visit.errors, ...reference.errors]).toEqual([]);
  });

  test.each(['https', 'http'])(
    '2: however an address is written, on %s, its tag waits; the share button of the same host does not (R85, R90, R96)',
    async (scheme) => {
      const { host, pathname } = new URL(
        'https://www.shop.example.co.jp/lesson/lesson-02-ways-to-write-an-address.html',
      );
      const { reference, visit } = await openPair(site, `${scheme}://${host}${pathname}`);
      await settlePair({ reference, visit });
      expect(contactedVendors(visit.sent())).toEqual(['service']);
      expect(await visit.ran()).toEqual([
        'service /r/web/social-plugin/js/thirdparty/loader.min.js',
      ]);
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      // A page with TLS may not load the tag that names http: neither with Kotowari nor without.
      expect(waysIn(reference.sent())).toHaveLength(scheme === 'http' ? 7 : 6);
      expect(waysIn(visit.sent())).toEqual(waysIn(reference.sent()));
      expect(visit.errors).toEqual([]);
    },
  );

  test('3: of two tags of one vendor each is held and released; the list shows the vendor once (R87, R89)', async () => {
    const path = '/lesson/lesson-03-two-tags-of-one-vendor.html';
    const { reference, visit } = await openPair(site, path);
    await settlePair({ reference, visit });
    expect(visit.sent().filter(({ kind }) => kind !== 'image')).toEqual([]);
    await visit.page.getByRole('button', { name: '相手ごとに選ぶ' }).click();
    for (const name of [/Meta/, /LINE/, /マイクロアド/]) {
      await expect.poll(() => visit.page.getByRole('switch', { name }).count()).toBe(1);
    }
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(Object.keys(await readGlobal<object>(visit.page, 'microadTd'))).toEqual(['ONE', 'TWO']);
  });

  // Lesson 4, the three bodies of a tag: `stubs.test.ts`.

  test('5: document.write puts everything where it belongs, in one piece or several (R85, R92)', async () => {
    const path = '/lesson/lesson-05-document-write.html';
    const { reference, visit } = await openPair(site, path);
    await settlePair({ reference, visit });
    expect(visit.sent()).toEqual([]);
    expect(await visit.page.locator('#pieces > #after-pieces').textContent()).toBe('店の文');
    await decide(visit.page, 'acceptAll');
    await settlePair({ reference, visit });
    const [places, native] = await Promise.all(
      [visit, reference].map(({ page }) => placesIn(page)),
    );
    expect(native).toContain('b#after-pieces in div#pieces');
    expect(native).toContain('img#google-pixel in div#external');
    expect(places).toEqual(native);
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect([...visit.errors, ...reference.errors]).toEqual([]);
  });

  test('6: attributes are kept, handlers are called, and each element stays what it is (R92, R93)', async () => {
    const path = '/lesson/lesson-06-attributes-and-identity.html';
    const { reference, visit } = await openPair(site, path);
    const written = await visit.page.evaluate(waitingIn);
    const { host } = new URL(await visit.page.evaluate(() => Reflect.get(window, 'whole').src));
    expect(host).toBe('d-cache.microad.jp');
    expect(written).toEqual(await reference.page.evaluate(waitingIn));
    await decide(visit.page, 'acceptAll');
    await settlePair({ reference, visit });
    for (const { page } of [visit, reference]) {
      expect(await page.evaluate(isSameElement)).toEqual(Array(7).fill(true));
    }
    expect(await visit.page.evaluate(attributesOfKept)).toEqual(
      await reference.page.evaluate(attributesOfKept),
    );
    const seen = await readGlobal(reference.page, 'seen');
    expect(seen).toHaveLength(8);
    expect((await readGlobal(visit.page, 'seen')).sort()).toEqual(seen.sort());
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(referers(visit.sent())).toEqual(referers(reference.sent()));
  });

  test('7: wrappers and slips of the pen change nothing (R86, R87)', async () => {
    const path = '/lesson/lesson-07-wrappers-and-slips.html';
    const { reference, visit } = await openPair(site, path);
    await settlePair({ reference, visit });
    expect(visit.sent().filter(({ kind }) => kind !== 'image')).toEqual([]);
    expect(await readGlobal(visit.page, 'seen')).toEqual(['after the unclosed one']);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const seen = await readGlobal(reference.page, 'seen');
    expect(seen).toHaveLength(5);
    expect((await readGlobal(visit.page, 'seen')).sort()).toEqual(seen.sort());
    const slips = shapes(reference.sent()).filter((line) => line.includes('slip='));
    expect(slips).toHaveLength(6);
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(visit.errors).toEqual(reference.errors);
  });

  test('8: a hint to a vendor is off before the choice and after a refusal, and back after allowing (R85, R90)', async () => {
    const path = '/lesson/lesson-08-hints.html';
    const [visit, refused] = await Promise.all([site.visit(path), site.visit(path)]);
    const hints = ['preconnect', 'preconnect-cors', 'dns-prefetch', 'prefetch', 'preload']
      .concat(['modulepreload', 'made', 'inserted'])
      .sort();
    const free = ['canonical', 'fonts', 'own'];
    expect(await linksWith(visit.page, '[href]')).toEqual(free);
    expect(await linksWith(visit.page, '[data-ktw-href]')).toEqual(hints);
    await decide(refused.page, 'rejectAll');
    await update(visit.page, { x: true });
    await expect
      .poll(() => linksWith(visit.page, '[href]'))
      .toEqual([...free, 'preconnect'].sort());
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => linksWith(visit.page, '[href]')).toEqual([...free, ...hints].sort());
    expect(await visit.page.locator('#dns-prefetch').getAttribute('href')).toBe(
      '//dynamic.criteo.com',
    );
    await refused.settle(250);
    expect(await linksWith(refused.page, '[href]')).toEqual(free);
  });

  test('9: a container with 47 ad tags sends what it sends without Kotowari, and leaves the page whole (R87, R91, R92)', async () => {
    const path = '/lesson/lesson-09-crowded-container.html';
    const { reference, visit } = await openAllowedPair(site, path);
    expect(tagsOf(reference.sent())).toHaveLength(47);
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    for (const { page } of [visit, reference]) {
      expect(await page.locator('#shop, #end, #crowd-written > p').count()).toBe(3);
    }
    expect(visit.errors).toEqual([]);
  });

  test('9: with Google and Criteo allowed, the container brings nobody else’s tags (R89, R91)', async () => {
    const visit = await site.visit('/lesson/lesson-09-crowded-container.html');
    await update(visit.page, { 'google-ads': true, criteo: true });
    await visit.settle();
    expect(contactedVendors(visit.sent())).toEqual(['google-ads']);
    expect(tagsOf(visit.sent())).toHaveLength(13);
    visit.forget();
    await update(visit.page, { microad: true });
    await visit.settle();
    // What the container asked for during the refusal is never sent (R105).
    expect(contactedVendors(visit.sent())).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('10: the text to paste holds no template marks, and works as it stands in the README (R1, R87)', async () => {
    const page = readPage('../../demo/lessons/lesson-10-install-text.html');
    for (const name of ['README.md', 'README.ja.md']) {
      const texts = pastedTexts(readPage(`../../${name}`));
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).not.toMatch(/\{\{|\}\}|\{%|%\}|<%|%>|<\?|\$\{/);
    }
    const [install] = pastedTexts(readPage('../../README.md')).filter((text) =>
      text.includes('kotowari-config'),
    );
    for (const line of install?.trim().split('\n') ?? ['none']) expect(page).toContain(line);

    const visit = await site.visit('/lesson/lesson-10-install-text.html');
    await expect.poll(() => notice(visit.page).isVisible()).toBe(true);
    expect(visit.sent()).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await visit.ran()).toEqual(['td_access.js']);
    expect(visit.errors).toEqual([]);
  });
});

/** Those of a list that begin with a vendor's name. */
function of(vendor: string, order: readonly string[] = []): string[] {
  return order.filter((word) => word.startsWith(vendor));
}

function parameter({ url }: Entry, name: string): string | null {
  return new URL(url).searchParams.get(name);
}

function waysIn(entries: readonly Entry[]): (string | null)[] {
  return entries
    .map((entry) => parameter(entry, 'way'))
    .filter(Boolean)
    .sort();
}

/** The referers of requests, in the order of their shapes. */
function referers(entries: readonly Entry[]): string[] {
  return entries.map((entry) => `${shape(entry)} ${entry.referer.replace(/\?.*/, '')}`).sort();
}

/** The ad tags of the crowded container: its own file and what its tags send by themselves do not count. */
function tagsOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ url }) => !/gtm\.js|aid\.send\.microad/.test(url));
}

/** Each element with an id, and the nearest one around it: what was written must stand in its place. */
function placesIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body [id]:not([id*=kotowari])')].map(
      ({ localName, id, parentElement }) => {
        const around = parentElement?.closest('[id], body');
        return `${localName}#${id} in ${around?.localName}#${around?.id}`;
      },
    ),
  );
}

/** The links that a selector fits: it looks at what is in the page, past anything that scripts are told. */
function linksWith(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(`link${selector}[id]`)
    .evaluateAll((links) => links.map(({ id }) => id).sort());
}

/** In the page: what its code reads from the elements that it has kept. */
function waitingIn(): (string | null)[] {
  const kept: HTMLScriptElement[] = Reflect.get(window, 'kept');
  return kept.flatMap((element) => [element.src, element.getAttribute('src'), element.id]);
}

function isSameElement(): boolean[] {
  const kept: Element[] = Reflect.get(window, 'kept').concat(Reflect.get(window, 'made'));
  return kept.map(
    (element) =>
      document.getElementById(element.id) === element &&
      Reflect.get(element, 'expando') === (element.id === 'made' ? undefined : element.id),
  );
}

/** In the page: the attributes of each; an empty `type` is as good as none. */
function attributesOfKept(): string[] {
  const kept: Element[] = Reflect.get(window, 'kept');
  return kept.map((element) =>
    [...element.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .filter((attribute) => attribute !== 'type=')
      .sort()
      .join(' '),
  );
}

function readPage(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** The blocks of HTML and JSON in a Markdown text: what an owner pastes. */
function pastedTexts(markdown: string): string[] {
  return [...markdown.matchAll(/```(?:html|json)\n(.*?)```/gs)].map(([, text = '']) => text);
}
