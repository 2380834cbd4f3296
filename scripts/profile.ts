import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath, ensureBrowser } from '../test/ensure-browser';
import { type Profile, readProfile } from './readProfile';

const { values: options } = parseArgs({
  options: {
    /** How many first visits are added up. */
    visits: { type: 'string', default: '20' },
    /** The configuration, as JSON. */
    config: { type: 'string', default: '{}' },
  },
});

/**
 * `npm run profile`: shows which functions take the time of the gate's start. It loads an unminified build in a
 * new browser for each visit, under Chromium's sampling profiler, and prints the ten slowest functions.
 */
async function run(): Promise<void> {
  ensureBrowser();
  const count = Number(options.visits);
  const page = writePage(await bundleGate());
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(page),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const profiles: Profile[] = [];
  while (profiles.length < count) profiles.push(await sample(`http://localhost:${port}/`));
  server.close();
  console.log(readProfile(profiles));
}

async function bundleGate(): Promise<string> {
  const entryPoints = [new URL('../src/embed.ts', import.meta.url).pathname];
  const options = { bundle: true, format: 'iife', target: 'es2022', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints, charset: 'ascii' });
  return outputFiles[0]?.text ?? '';
}

function writePage(gate: string): string {
  const code = gate.replace(/<(?=\/script|!--)/gi, '\\x3c');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>-</title>
<script type="application/json" id="kotowari-config">${options.config}</script>
<script data-src="/kotowari.js">${code}</script><p>つむぎ堂`;
}

async function sample(url: string): Promise<Profile> {
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(`${url}favicon.ico`);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 50 });
    await session.send('Profiler.start');
    await page.goto(url);
    return (await session.send('Profiler.stop')).profile;
  } finally {
    await browser.close();
  }
}

await run();
