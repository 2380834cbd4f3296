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
  /** Lines of the console that are the framework's own. */
  readonly ownLines?: RegExp;
}

const vendorFile = 'dynamic.criteo.com/js/ld/ld.js';
const frame = 'tr.line.me/frame.html';

/** The notice, by what it says. */
const notice = (page: Page) =>
  page.getByRole('region').filter({ has: page.getByRole('button', { name: '許可しない' }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The one suite of expectations, for an app of any framework. */
export function describeApp(name: string, facts: AppFacts): void {
  const { folder, hasPasted = false, hasRouter = false, isRendered = false, ownLines } = facts;
  let app: App;
  let browser: Browser;
  const visits: Visit[] = [];
  const visit = async (path = '/') => {
    const opened = await openVisit(browser, app.url);
    visits.push(opened);
    await opened.page.goto(path);
    return opened;
  };
  const answer = (page: Page) => page.locator('#answer');
  const says = ({ console }: Visit) => console.filter((line) => !ownLines?.test(line));
  const inOrder = [...(hasPasted ? ['bat.js'] : []), 'ld.js', 'inline'];
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
      expect(says(visitor)).toEqual([]);
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
      await page.waitForLoadState('networkidle');
      const count = (await visitor.ran()).filter((file) => file === 'fbevents.js');
      expect(count).toHaveLength(1);
      expect(says(visitor)).toEqual([]);
    });

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
