import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
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
  /** Whether the server writes the table of partners into `/other`. */
  readonly hasTable?: boolean;
  /** Whether the notice stands in the page that the server writes. */
  readonly hasNotice?: boolean;
}

/** An app that is served, and the visits to it. */
export interface AppUnderTest {
  readonly url: string;
  /** The scripts that run on the first page, in the order in which they stand there. */
  readonly scripts: readonly string[];
  /** Opens a page in a new browser profile. */
  visit(path?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Visit>;
}

/** Serves an app for the tests that follow, and closes what they have opened. */
export function useApp(facts: AppFacts): AppUnderTest {
  let app: App | undefined;
  let browser: Browser | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    app = await openApp(facts.folder, facts);
    browser = await launch();
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((each) => each.close()));
  });
  afterAll(async () => {
    await browser?.close();
    app?.close();
  });
  const { hasPasted, hasStream } = facts;
  return {
    get url() {
      return app?.url ?? '';
    },
    scripts: [hasPasted ? 'bat.js' : '', 'ld.js', 'inline', hasStream ? 'uwt.js' : ''].filter(
      Boolean,
    ),
    async visit(path = '/', prepare) {
      if (!browser || !app) throw Error('the app is not open');
      const opened = await openVisit(browser, app.url);
      visits.push(opened);
      await prepare?.(opened.page);
      await opened.page.goto(path);
      return opened;
    },
  };
}
