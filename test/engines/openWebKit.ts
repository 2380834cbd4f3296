import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { browserPath } from './browserPath';
import type { Engine } from './engine';
import { openVirtualDisplay } from './openVirtualDisplay';
import { startWebKitDriver, type WebKitDriver } from './startWebKitDriver';
import { withDeadline } from './withDeadline';

/** How long one step may take, in milliseconds. On a busy machine a browser sometimes hangs. */
const stepTimeout = 20_000;

/**
 * Starts WebKitGTK's MiniBrowser on a virtual display and drives it over WebDriver. It is the closest to
 * Safari that Debian has. Rejects if it is not installed.
 */
export async function openWebKit(): Promise<Engine> {
  const binary = browserPath('MiniBrowser');
  const display = await openVirtualDisplay();
  return {
    name: 'WebKitGTK',
    async open(url) {
      // A session's storage is deleted with it.
      const { driver, session } = await openSession(display.display, binary);
      const goto = (next: string) => withDeadline(session.get(next), stepTimeout, next);
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
        evaluate: (expression) =>
          withDeadline(evaluate(session, expression), stepTimeout, expression),
        goto,
        press: (key) => session.actions().sendKeys(keys[key]).perform(),
        // WebKitGTK's driver has no touch input, so use the mouse.
        tap: (x, y) => session.actions().move({ x, y }).click().perform(),
        close,
      };
    },
    close: async () => display.close(),
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
    // After the deadline nobody awaits this promise, so a late rejection must not be unhandled.
    starting.catch(() => {});
    return { driver, session: await withDeadline(starting, stepTimeout, 'MiniBrowser') };
  } catch (error) {
    driver.close();
    throw error;
  }
}

async function evaluate<Value>(session: WebDriver, expression: string): Promise<Value> {
  // The last argument of an asynchronous script is its callback.
  const answer = await session.executeAsyncScript<{ value: Value; error?: string }>(
    `const [done] = arguments;
    Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
  );
  if (answer.error) throw new Error(answer.error);
  return answer.value;
}
