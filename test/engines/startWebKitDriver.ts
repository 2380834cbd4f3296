import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { browserPath } from './browserPath';
import { freePort } from './freePort';

/** A WebKitWebDriver; it serves one browser at a time. */
export interface WebKitDriver {
  readonly address: string;
  /** Ends the driver, and a browser of its that hangs. */
  close(): void;
}

/** Starts a driver whose browser shows itself on this screen. */
export async function startWebKitDriver(display: string): Promise<WebKitDriver> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = spawn(browserPath('WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
    // A process group of its own, which the browser becomes a part of.
    detached: true,
  });
  const close = () => {
    if (driver.pid === undefined) return;
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended already.
    }
  };
  for (let tries = 0; tries < 200 && driver.exitCode === null; tries++) {
    await wait(50);
    if (await fetch(`${address}/status`).catch(() => null)) return { address, close };
  }
  close();
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}
