import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe } from '../../demo/standin/describe';
import type { Log } from '../../demo/standin/log';

/** The host whose WebSockets stay open. The demo's server rejects all others. */
export const SOCKET_HOST = 'live.clarity.ms';

/** The running WebSocket server. */
export interface Sockets {
  readonly port: number;
  close(): void;
}

/** Starts a server that accepts WebSockets and logs each message as a request. */
export function serveSockets(tls: { key: string; cert: string }, log: Log): Promise<Sockets> {
  const open = new Set<Duplex>();
  const server = createServer(tls, (_, response) => response.end());
  server.on('upgrade', (request, socket) => {
    const entry = describe(request, 'microsoft');
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    // The low bits of a frame's first byte are its type; 1 is text. Here each frame is one chunk.
    socket.on('data', (frame: Buffer) => {
      if (((frame[0] ?? 0) & 15) === 1) log.add({ ...entry, method: 'MESSAGE' });
      else socket.end();
    });
    log.add(entry);
    socket.write(handshake(request.headers['sec-websocket-key']));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        for (const socket of open) socket.destroy();
        server.close();
      };
      resolve({ port, close });
    });
  });
}

/** RFC 6455, section 4.2.2. */
function handshake(key = ''): string {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  const lines = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept.digest('base64')}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}
