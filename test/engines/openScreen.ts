import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { browserPath } from './browserPath';

/** A screen that nobody sees. */
export interface Screen {
  /** As the variable `DISPLAY` wants it. */
  readonly display: string;
  close(): void;
}

/** Starts an X server without a monitor; it picks a free number itself and tells it by its fourth pipe. */
export async function openScreen(): Promise<Screen> {
  const server = spawn(browserPath('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = server.stdio[3];
  if (!(pipe instanceof Readable)) throw new Error('Xvfb has no pipe to tell its number by');
  const [number] = await Promise.race([
    once(pipe, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb ended before it was ready');
    }),
  ]);
  return { display: `:${String(number).trim()}`, close: () => void server.kill() };
}
