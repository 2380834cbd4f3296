import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { browserPath } from './browserPath';

/** An X display without a monitor. */
export interface VirtualDisplay {
  /** The value of the variable `DISPLAY`. */
  readonly display: string;
  close(): void;
}

/** Starts Xvfb. It picks a free display number and writes it to file descriptor 3. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn(browserPath('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = server.stdio[3];
  if (!(pipe instanceof Readable)) throw new Error('Xvfb has no pipe for its display number');
  const [number] = await Promise.race([
    once(pipe, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb ended before it was ready');
    }),
  ]);
  return { display: `:${String(number).trim()}`, close: () => void server.kill() };
}
