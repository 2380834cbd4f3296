import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { browserPath } from './browserPath';
import type { Engine } from './engine';
import { freePort } from './freePort';
import { openScreen } from './openScreen';

/** How long a page or a script may take, in milliseconds. */
const patience = 30_000;

/**
 * Starts WebKitGTK's MiniBrowser on a screen that nobody sees, driven over WebDriver. It is the
 * nearest to Safari that Debian has. Rejects when it is not installed.
 */
export async function openWebKit(): Promise<Engine> {
  const binary = browserPath('MiniBrowser');
  const driverPath = browserPath('WebKitWebDriver');
  const screen = await openScreen();
  return {
    name: 'WebKitGTK',
    async open(url) {
      // A driver serves one session, and what that stores ends with it.
      const driver = await startDriver(driverPath, screen.display);
      const session = await startSession(driver.address, binary);
      await session.manage().setTimeouts({ pageLoad: patience, script: patience });
      await session.get(url);
      return {
        evaluate: (expression) => evaluate(session, expression),
        goto: (next) => session.get(next),
        close: () => session.quit().finally(driver.close),
      };
    },
    close: async () => screen.close(),
  };
}

async function startDriver(path: string, display: string) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, DISPLAY: display };
  const driver = spawn(path, [`--port=${port}`], { stdio: 'ignore', env: environment });
  for (let tries = 0; tries < 200; tries++) {
    await wait(50);
    if (driver.exitCode !== null) break;
    if (await fetch(`${address}/status`).catch(() => null)) {
      return { address, close: () => void driver.kill() };
    }
  }
  driver.kill();
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}

function startSession(address: string, binary: string): Promise<WebDriver> {
  return new Builder()
    .usingServer(address)
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
