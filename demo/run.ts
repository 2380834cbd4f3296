import { ensureBuilt } from '../scripts/ensureBuilt';
import { type Site, serve } from './serve';

const DEFAULT_PORT = 8020;

/** `npm run demo`: the shop, the ad networks and the panel on this machine; nothing leaves it. */
async function run(): Promise<void> {
  ensureBuilt();
  const wish = process.env.PORT ?? `${DEFAULT_PORT}`;
  const port = Number(wish);
  if (!/^\d+$/.test(wish) || port > 65_535) {
    return stop(`“${wish}” is no port. Choose one up to 65535:\n\n  PORT=8020 npm run demo`);
  }
  try {
    greet(await serve({ names: 'local', port }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    stop(`Port ${port} is taken. Choose another one:\n\n  PORT=${port + 1} npm run demo`);
  }
}

function greet(site: Site): void {
  console.log(`
  The demo shop is open:

    http://localhost:${site.port}/          the shop, with a panel of every request beside it
    http://shop.localhost:${site.port}/     the shop alone
    http://localhost:${site.port}/lessons   ten lessons of real pages, each to try

  The ad networks are played by this server. No request leaves this machine.
  Press Ctrl-C to stop.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
}

function stop(message: string): void {
  console.error(`\n${message}\n`);
  process.exitCode = 1;
}

await run();
