import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { browserPath } from './browserPath';
import type { Engine } from './engine';
import { freePort } from './freePort';
import { openScreen } from './openScreen';

/**
 * Starts WebKitGTK's MiniBrowser on a screen that nobody sees, driven over WebDriver. It is the
 * nearest to Safari that Debian has. Rejects when it is not installed.
 */
export async function openWebKit(): Promise<Engine> {
  const binary = browserPath('MiniBrowser');
  const driverPath = browserPath('WebKitWebDriver');
  const screen = await openScreen();
  const port = await freePort();
  const environment = { ...process.env, DISPLAY: screen.display };
  const driver = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env: environment });
  const server = `http://127.0.0.1:${port}`;
  await ready(server, driver);
  return {
    name: 'WebKitGTK',
    async open(url) {
      // A session is a browser of its own, and what it stores ends with it.
      const session = await startSession(server, binary);
      await session.get(url);
      return {
        evaluate: (expression) => evaluate(session, expression),
        reload: () => session.navigate().refresh(),
        close: () => session.quit(),
      };
    },
    async close() {
      driver.kill();
      screen.close();
    },
  };
}

async function ready(server: string, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
    if (await fetch(`${server}/status`).catch(() => null)) return;
    await wait(50);
  }
  throw new Error(`WebKitWebDriver does not answer at ${server}`);
}

function startSession(server: string, binary: string): Promise<WebDriver> {
  return new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
}

function evaluate<Value>(session: WebDriver, expression: string): Promise<Value> {
  // The last argument of an asynchronous script is what it calls at its end.
  const script = `const [done] = arguments;
    Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  return session.executeAsyncScript<{ value: Value; error?: string }>(script).then((answer) => {
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  });
}
