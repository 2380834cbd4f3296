import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { browserPath } from './browserPath';
import { freePort } from './freePort';

/** A running WebKitWebDriver. It serves one browser at a time. */
export interface WebKitDriver {
  readonly address: string;
  /** Ends the driver and its browser, even if that hangs. */
  close(): void;
}

/** Starts a WebKitWebDriver whose browser opens on this display. */
export async function startWebKitDriver(display: string): Promise<WebKitDriver> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = spawn(browserPath('WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
    // Its own process group, which the browser joins, so that both can be ended together.
    detached: true,
  });
  const close = () => {
    if (driver.pid === undefined) return;
    try {
      process.kill(-driver.pid);
    } catch {
      // The group has already ended.
    }
  };
  for (let tries = 0; tries < 200 && driver.exitCode === null; tries++) {
    await wait(50);
    if (await fetch(`${address}/status`).catch(() => null)) return { address, close };
  }
  close();
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}
