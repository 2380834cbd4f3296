import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type App, type AppCommands, openApp } from './openApp';
import { launch, openVisit, type Visit } from './openVisit';

/** What is not the same in every app. */
export interface AppFacts extends AppCommands {
  /** The folder in `apps`. */
  readonly folder: string;
  /** Whether a tag is pasted into the page's own markup, as `bat.js`. */
  readonly hasPasted?: boolean;
  /** Whether links are followed without loading a page. */
  readonly hasRouter?: boolean;
  /** Whether the server writes the page, so that it has to be hydrated. */
  readonly isRendered?: boolean;
  /** Whether the server sends a part of the page later, with `uwt.js` in it. */
  readonly hasStream?: boolean;
  /** Whether the notice stands in the page that the server writes. */
  readonly hasNotice?: boolean;
  /** Lines of the console that are the framework's own. */
  readonly ownLines?: RegExp;
}

const vendorFile = 'dynamic.criteo.com/js/ld/ld.js';
const frame = 'tr.line.me/frame.html';

/** The notice, by what it says. */
const notice = (page: Page) =>
  page.getByRole('region').filter({ has: page.getByRole('button', { name: '許可しない' }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Puts in one more script of Meta: when it has run, those before it have, too. */
const runOneMore = (page: Page) =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'meta';
    script.src = 'https://connect.facebook.net/ja_JP/one-more.js';
    document.body.append(script);
  });

/** The one suite of expectations, for an app of any framework. */
export function describeApp(name: string, facts: AppFacts): void {
  const { folder, hasPasted = false, hasRouter = false, isRendered = false, ownLines } = facts;
  const { hasStream = false, hasNotice = false } = facts;
  let app: App;
  let browser: Browser;
  const visits: Visit[] = [];
  const visit = async (path = '/', prepare?: (page: Page) => Promise<unknown>) => {
    const opened = await openVisit(browser, app.url);
    visits.push(opened);
    await prepare?.(opened.page);
    await opened.page.goto(path);
    return opened;
  };
  const answer = (page: Page) => page.locator('#answer');
  const says = ({ console }: Visit) => console.filter((line) => !ownLines?.test(line));
  const inOrder = [
    ...(hasPasted ? ['bat.js'] : []),
    ...['ld.js', 'inline'],
    ...(hasStream ? ['uwt.js'] : []),
  ];
  const ranAll = (visitor: Visit) =>
    expect.poll(async () => [...(await visitor.ran())].sort()).toEqual([...inOrder].sort());

  describe(name, () => {
    beforeAll(async () => {
      app = await openApp(folder, facts);
      browser = await launch();
    });
    afterEach(async () => {
      await Promise.all(visits.splice(0).map((each) => each.close()));
    });
    afterAll(async () => {
      await browser?.close();
      app?.close();
    });

    test('holds everything before the choice, and says so in the notice', async () => {
      const visitor = await visit();
      await expect.poll(() => notice(visitor.page).isVisible()).toBe(true);
      await visitor.page.waitForLoadState('networkidle');
      expect(await answer(visitor.page).textContent()).toBe('no');
      expect(visitor.sent).toEqual([]);
      expect(await visitor.ran()).toEqual([]);
      // Chromium has a line in the console for such a link.
      expect(await visitor.page.locator('link[rel~="preload"]:not([href])').count()).toBe(0);
      expect(says(visitor)).toEqual([]);
    });

    test('sets the defaults of Consent Mode before the code of Google that is pasted', async () => {
      const { page } = await visit();
      const queue = await page.evaluate(() =>
        (window.dataLayer ?? []).map((entry) =>
          Array.from(entry as ArrayLike<unknown>).slice(0, 2),
        ),
      );
      const indexOf = (...start: readonly string[]) =>
        queue.findIndex((entry) => start.every((word, at) => entry[at] === word));
      expect(indexOf('consent', 'default')).toBe(0);
      expect(indexOf('config', 'G-SHOP')).toBeGreaterThan(0);
    });

    test('releases everything once, in order, after it is allowed', async () => {
      const visitor = await visit();
      await press(visitor.page, 'すべて許可する');
      await ranAll(visitor);
      const ran = await visitor.ran();
      expect(ran.indexOf('ld.js')).toBeLessThan(ran.indexOf('inline'));
      await expect.poll(() => answer(visitor.page).textContent()).toBe('yes');
      await expect.poll(() => visitor.sent.filter((each) => each === frame).length).toBe(1);
      expect(visitor.sent.filter((each) => each === vendorFile)).toHaveLength(1);
      expect(says(visitor)).toEqual([]);
    });

    test('keeps a refusal, on the next page too', async () => {
      const visitor = await visit();
      await press(visitor.page, '許可しない');
      await visitor.page.goto('/other');
      await visitor.page.waitForLoadState('networkidle');
      expect(await notice(visitor.page).isVisible()).toBe(false);
      expect(visitor.sent).toEqual([]);
      expect(await visitor.ran()).toEqual([]);
    });

    test('gives a returning shopper the page at once, with the gate alone', async () => {
      const visitor = await visit();
      await press(visitor.page, 'すべて許可する');
      await ranAll(visitor);
      await visitor.page.waitForLoadState('networkidle');
      const before = visitor.own.length;
      await visitor.page.reload();
      await ranAll(visitor);
      await expect.poll(() => answer(visitor.page).textContent()).toBe('yes');
      await visitor.page.waitForLoadState('networkidle');
      expect(visitor.own.slice(before).filter((file) => /-(ui|ja|App)/.test(file))).toEqual([]);
      expect(says(visitor)).toEqual([]);
    });

    test('cuts off what is withdrawn, without a reload', async () => {
      const visitor = await visit();
      await press(visitor.page, 'すべて許可する');
      await ranAll(visitor);
      await visitor.page.evaluate(() => window.kotowari?.withdraw());
      await expect.poll(() => answer(visitor.page).textContent()).toBe('no');
      const before = visitor.sent.length;
      const end = await visitor.page.evaluate(() =>
        fetch('https://dynamic.criteo.com/js/ld/late').then(
          () => 'sent',
          (error: Error) => error.name,
        ),
      );
      expect(end).toBe('TypeError');
      expect(visitor.sent.slice(before)).toEqual([]);
    });

    test('knows after Back what was decided meanwhile', async () => {
      const visitor = await visit();
      const { page } = visitor;
      await press(page, '許可しない');
      await page.goto('/other');
      await page.evaluate(() => window.kotowari?.acceptAll());
      await page.goBack();
      await expect.poll(() => answer(page).textContent()).toBe('yes');
      await ranAll(visitor);
    });

    test('leads back to the preferences', async () => {
      const visitor = await visit();
      await press(visitor.page, '許可しない');
      await visitor.page.locator('#preferences').locator('button').click();
      await expect.poll(() => visitor.page.getByRole('dialog').isVisible()).toBe(true);
    });

    test.runIf(hasRouter)('holds and releases what a client route brings, once', async () => {
      const visitor = await visit();
      const { page } = visitor;
      await page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await page.locator('#to-other').click();
      await page.locator('#other').waitFor();
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
      expect(visitor.sent).toEqual([]);
      await press(page, 'すべて許可する');
      await expect.poll(() => visitor.ran()).toContain('fbevents.js');
      await page.goBack();
      await page.locator('#home').waitFor();
      await page.locator('#to-other').click();
      await page.locator('#other').waitFor();
      await runOneMore(page);
      await expect.poll(() => visitor.ran()).toContain('one-more.js');
      const count = (await visitor.ran()).filter((file) => file === 'fbevents.js');
      expect(count).toHaveLength(1);
      expect(says(visitor)).toEqual([]);
    });

    test.runIf(hasStream)('holds what the server sends later, too', async () => {
      const reader = (await fetch(app.url)).body?.pipeThrough(new TextDecoderStream()).getReader();
      let html = (await reader?.read())?.value ?? '';
      expect(html).toContain('id="waiting"');
      expect(html).not.toContain('uwt.js');
      for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        html += part.value;
      }
      expect(html).toMatch(/<script[^>]* data-src="[^"]*uwt\.js"[^>]*>/);
    });

    test.runIf(hasNotice)(
      'has the notice in the first HTML, and takes its answer at once',
      async () => {
        expect(await (await fetch(app.url)).text()).toContain('<kotowari-notice hidden');
        const visitor = await visit('/', (page) =>
          page.route(/kotowari-(ui|App|Notice)/, (route) => route.abort()),
        );
        expect(await notice(visitor.page).isVisible()).toBe(true);
        await press(visitor.page, 'すべて許可する');
        await ranAll(visitor);
      },
    );

    test.runIf(isRendered)('has marked tags alone in the page that the server writes', async () => {
      const html = await (await fetch(app.url)).text();
      expect(html).toContain('data-consent="criteo"');
      expect(html).not.toMatch(/<iframe[^>]* src=/);
      const fetched = [...html.matchAll(/<script[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => / src="(https?:)?\/\//.test(tag) && !tag.includes('type="text/plain"'));
      expect(fetched).toEqual([]);
      expect(html.indexOf('kotowari.js')).toBeGreaterThan(0);
    });
  });
}
