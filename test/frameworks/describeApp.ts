import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { consentCookie } from '../../src/testing/index';
import type { Visit } from './openVisit';
import { type AppFacts, type AppUnderTest, useApp } from './useApp';

const vendorFile = 'dynamic.criteo.com/js/ld/ld.js';
const frame = 'tr.line.me/frame.html';

/** The one suite of expectations, for an app of any framework. */
export function describeApp(name: string, facts: AppFacts): void {
  describe(name, () => {
    const app = useApp(facts);
    testHolding(app);
    testReleasing(app);
    testRefusing(app);
    testTheWayBack(app);
    if (facts.hasRouter) testRoutes(app);
    if (facts.isRendered) testMarks(app);
    if (facts.hasStream) testStream(app);
    if (facts.hasNotice) testNotice(app);
    if (facts.hasTable) testTable(app);
  });
}

function testHolding(app: AppUnderTest): void {
  test('holds everything before the choice, and says so in the notice', async () => {
    const visit = await app.visit();
    const { page } = visit;
    await expect.poll(() => notice(page).isVisible()).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(await answer(page).textContent()).toBe('no');
    expect(visit.sent).toEqual([]);
    expect(await visit.ran()).toEqual([]);
    // Chromium has a line in the console for such a link.
    expect(await page.locator('link[rel~="preload"]:not([href])').count()).toBe(0);
    expect(visit.console).toEqual([]);
  });

  test('sets the defaults of Consent Mode before the code of Google that is pasted', async () => {
    const { page } = await app.visit();
    const queue = await page.evaluate(() =>
      (window.dataLayer ?? []).map((entry) => Array.from(entry as ArrayLike<unknown>).slice(0, 2)),
    );
    const indexOf = (...start: readonly string[]) =>
      queue.findIndex((entry) => start.every((word, at) => entry[at] === word));
    expect(indexOf('consent', 'default')).toBe(0);
    expect(indexOf('config', 'G-SHOP')).toBeGreaterThan(0);
  });
}

function testReleasing(app: AppUnderTest): void {
  test('releases everything once, in order, after it is allowed', async () => {
    const visit = await app.visit();
    await press(visit.page, 'すべて許可する');
    await ranAll(app, visit);
    const ran = await visit.ran();
    expect(ran.indexOf('ld.js')).toBeLessThan(ran.indexOf('inline'));
    await expect.poll(() => answer(visit.page).textContent()).toBe('yes');
    await expect.poll(() => visit.sent.filter((each) => each === frame).length).toBe(1);
    expect(visit.sent.filter((each) => each === vendorFile)).toHaveLength(1);
    expect(visit.console).toEqual([]);
  });

  test('gives a returning shopper the page at once, with the gate alone', async () => {
    const visit = await app.visit();
    await press(visit.page, 'すべて許可する');
    await ranAll(app, visit);
    await visit.page.waitForLoadState('networkidle');
    const before = visit.own.length;
    await visit.page.reload();
    await ranAll(app, visit);
    await expect.poll(() => answer(visit.page).textContent()).toBe('yes');
    await visit.page.waitForLoadState('networkidle');
    expect(visit.own.slice(before).filter((file) => /-(ui|ja|App)/.test(file))).toEqual([]);
    expect(visit.console).toEqual([]);
  });
}

function testRefusing(app: AppUnderTest): void {
  test('keeps a refusal, on the next page too', async () => {
    const visit = await app.visit();
    await press(visit.page, '許可しない');
    await visit.page.goto('/other');
    await visit.page.waitForLoadState('networkidle');
    expect(await notice(visit.page).isVisible()).toBe(false);
    expect(visit.sent).toEqual([]);
    expect(await visit.ran()).toEqual([]);
  });

  test('cuts off what is withdrawn, without a reload', async () => {
    const visit = await app.visit();
    await press(visit.page, 'すべて許可する');
    await ranAll(app, visit);
    await visit.page.evaluate(() => window.kotowari?.withdraw());
    await expect.poll(() => answer(visit.page).textContent()).toBe('no');
    const before = visit.sent.length;
    const end = await visit.page.evaluate(() =>
      fetch('https://dynamic.criteo.com/js/ld/late').then(
        () => 'sent',
        (error: Error) => error.name,
      ),
    );
    expect(end).toBe('TypeError');
    expect(visit.sent.slice(before)).toEqual([]);
  });

  test('begins decided with the cookie that `kotowari/testing` makes', async () => {
    const cookie = consentCookie({}, { criteo: true }, { secure: false });
    const { hostname: domain } = new URL(app.url);
    const visit = await app.visit('/', (page) =>
      page.context().addCookies([{ ...cookie, domain }]),
    );
    await expect.poll(() => answer(visit.page).textContent()).toBe('yes');
    await expect.poll(() => visit.ran()).toEqual(['ld.js', 'inline']);
    expect(await notice(visit.page).isVisible()).toBe(false);
  });
}

function testTheWayBack(app: AppUnderTest): void {
  test('leads back to the preferences', async () => {
    const { page } = await app.visit();
    await press(page, '許可しない');
    await page.locator('#preferences').locator('button').click();
    await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
  });

  test('knows after Back what was decided meanwhile', async () => {
    const visit = await app.visit();
    const { page } = visit;
    await press(page, '許可しない');
    await page.goto('/other');
    await page.evaluate(() => window.kotowari?.acceptAll());
    await page.goBack();
    await expect.poll(() => answer(page).textContent()).toBe('yes');
    await ranAll(app, visit);
  });
}

function testRoutes(app: AppUnderTest): void {
  test('holds and releases what a client route brings, once', async () => {
    const visit = await app.visit();
    const { page } = visit;
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await goToOther(page);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(visit.sent).toEqual([]);
    await press(page, 'すべて許可する');
    await expect.poll(() => visit.ran()).toContain('fbevents.js');
    await page.goBack();
    await page.locator('#home').waitFor();
    await goToOther(page);
    await runOneMore(page);
    await expect.poll(() => visit.ran()).toContain('one-more.js');
    expect((await visit.ran()).filter((file) => file === 'fbevents.js')).toHaveLength(1);
    expect(visit.console).toEqual([]);
  });
}

function testMarks(app: AppUnderTest): void {
  test('has marked tags alone in the page that the server writes', async () => {
    const html = await (await fetch(app.url)).text();
    expect(html).toContain('data-consent="criteo"');
    expect(html).not.toMatch(/<iframe[^>]* src=/);
    const fetched = [...html.matchAll(/<script[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => / src="(https?:)?\/\//.test(tag) && !tag.includes('type="text/plain"'));
    expect(fetched).toEqual([]);
    expect(html.indexOf('kotowari.js')).toBeGreaterThan(0);
  });
}

function testStream(app: AppUnderTest): void {
  test('holds what the server sends later, too', async () => {
    const reader = (await fetch(app.url)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let html = (await reader?.read())?.value ?? '';
    expect(html).toContain('id="waiting"');
    expect(html).not.toContain('uwt.js');
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      html += part.value;
    }
    expect(html).toMatch(/<script[^>]* data-src="[^"]*uwt\.js"[^>]*>/);
  });
}

function testNotice(app: AppUnderTest): void {
  test('has the notice in the first HTML, and takes its answer at once', async () => {
    expect(await (await fetch(app.url)).text()).toContain('<kotowari-notice hidden');
    const visit = await app.visit('/', (page) =>
      page.route(/kotowari-(ui|App|Notice)/, (route) => route.abort()),
    );
    expect(await notice(visit.page).isVisible()).toBe(true);
    await press(visit.page, 'すべて許可する');
    await ranAll(app, visit);
  });
}

function testTable(app: AppUnderTest): void {
  test('has the table of partners in the first HTML of its terms page, live in the browser', async () => {
    const html = await (await fetch(`${app.url}/other`)).text();
    expect(html).toMatch(/<kotowari-partners[^>]*>.*data-partner="criteo"/s);
    const { page, console } = await app.visit('/other');
    await press(page, '許可しない');
    await page.getByRole('switch', { name: /Criteo/i }).click();
    await expect.poll(() => page.evaluate(() => window.kotowari?.hasConsent('criteo'))).toBe(true);
    expect(console).toEqual([]);
  });
}

/** The notice, by what it says. */
function notice(page: Page) {
  return page.getByRole('region').filter({ has: page.getByRole('button', { name: '許可しない' }) });
}

/** Where each app writes what a hook has answered. */
function answer(page: Page) {
  return page.locator('#answer');
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Waits until every script of the page has run, each once. */
function ranAll({ scripts }: AppUnderTest, visit: Visit) {
  return expect.poll(async () => [...(await visit.ran())].sort()).toEqual([...scripts].sort());
}

async function goToOther(page: Page): Promise<void> {
  await page.locator('#to-other').click();
  await page.locator('#other').waitFor();
}

/** Puts in one more script of Meta: when it has run, those before it have, too. */
function runOneMore(page: Page): Promise<void> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'meta';
    script.src = 'https://connect.facebook.net/ja_JP/one-more.js';
    document.body.append(script);
  });
}
