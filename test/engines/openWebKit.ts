import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { browserPath } from './browserPath';
import type { Engine } from './engine';
import { openScreen } from './openScreen';
import { startWebKitDriver, type WebKitDriver } from './startWebKitDriver';
import { withDeadline } from './withDeadline';

/** How long one step may take, in milliseconds: now and then a browser is lost on a busy machine. */
const patience = 20_000;

/**
 * Starts WebKitGTK's MiniBrowser on a screen that nobody sees, driven over WebDriver. It is the
 * nearest to Safari that Debian has. Rejects when it is not installed.
 */
export async function openWebKit(): Promise<Engine> {
  const binary = browserPath('MiniBrowser');
  const screen = await openScreen();
  return {
    name: 'WebKitGTK',
    async open(url) {
      // What a session stores ends with it.
      const { driver, session } = await openSession(screen.display, binary);
      const goto = (next: string) => withDeadline(session.get(next), patience, next);
      const close = async () => {
        await withDeadline(session.quit(), 5000, 'quit').catch(() => {});
        driver.close();
      };
      try {
        await goto(url);
      } catch (error) {
        await close();
        throw error;
      }
      return {
        evaluate: (expression) => withDeadline(evaluate(session, expression), patience, expression),
        goto,
        press: (key) => session.actions().sendKeys(keys[key]).perform(),
        // WebKitGTK's driver knows no touch: the mouse stands in for it.
        tap: (x, y) => session.actions().move({ x, y }).click().perform(),
        close,
      };
    },
    close: async () => screen.close(),
  };
}

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, Escape: Key.ESCAPE };

interface Session {
  readonly driver: WebKitDriver;
  readonly session: WebDriver;
}

async function openSession(display: string, binary: string): Promise<Session> {
  const driver = await startWebKitDriver(display);
  const starting = new Builder()
    .usingServer(driver.address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
  try {
    // What comes later than this has no use any more, and nobody to hear its error.
    starting.catch(() => {});
    return { driver, session: await withDeadline(starting, patience, 'MiniBrowser') };
  } catch (error) {
    driver.close();
    throw error;
  }
}

async function evaluate<Value>(session: WebDriver, expression: string): Promise<Value> {
  // The last argument of an asynchronous script is what it calls at its end.
  const answer = await session.executeAsyncScript<{ value: Value; error?: string }>(
    `const [done] = arguments;
    Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
  );
  if (answer.error) throw new Error(answer.error);
  return answer.value;
}
