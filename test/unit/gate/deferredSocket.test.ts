import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKotowari } from '../../../src/createKotowari';
import type { Kotowari } from '../../../src/types';
import { settle, startPage, useFreshPage } from '../page';
import { criteo } from './openGate';

useFreshPage();

/** The connections that the browser has opened, the last one last. */
const opened: Socket[] = [];

/** As the browser's, as far as these tests use it. */
class Socket extends EventTarget {
  static readonly CLOSED = 3;
  readonly CLOSED = 3;
  readyState = 0;
  binaryType = 'blob';
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: Event) => void) | null = null;
  readonly sent: string[] = [];
  constructor(
    readonly url: string,
    readonly protocol = '',
  ) {
    super();
    opened.push(this);
  }
  open() {
    this.readyState = 1;
    this.emit('open');
  }
  emit(type: string) {
    const event = new Event(type);
    this.dispatchEvent(event);
    const handler = type === 'open' ? this.onopen : type === 'message' ? this.onmessage : null;
    handler?.(event);
  }
  send(text: string) {
    if (this.readyState !== 1) throw new DOMException('connecting', 'InvalidStateError');
    this.sent.push(text);
  }
  close() {
    this.readyState = 3;
    this.emit('close');
  }
}

let kotowari: Kotowari;

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('WebSocket', Socket);
  kotowari = createKotowari();
});

/** Allows all, and gives the connection that was opened by that. */
async function allow(): Promise<Socket> {
  kotowari.acceptAll();
  await settle();
  expect(opened).toHaveLength(1);
  return opened[0] as Socket;
}

describe('a connection that waits', () => {
  it('is opened once, with all that it was made with (R87)', async () => {
    new WebSocket(criteo, 'chat');
    await settle();
    expect(opened).toEqual([]);
    const real = await allow();
    expect([real.url, real.protocol]).toEqual([criteo, 'chat']);
    kotowari.acceptAll();
    await settle();
    expect(opened).toHaveLength(1);
  });

  it('hands its listeners and handlers over (R87)', async () => {
    const socket = new WebSocket(criteo);
    const heard: string[] = [];
    socket.addEventListener('open', () => heard.push('listener'));
    socket.addEventListener('message', () => heard.push('once'), { once: true });
    socket.onopen = () => heard.push('handler');
    const real = await allow();
    real.open();
    real.emit('message');
    real.emit('message');
    expect(heard).toEqual(['listener', 'handler', 'once']);
  });

  it('forgets a listener that is removed (R93)', async () => {
    const socket = new WebSocket(criteo);
    const [kept, gone] = [vi.fn(), vi.fn()];
    for (const listener of [gone, kept]) socket.addEventListener('open', listener);
    socket.addEventListener('message', gone);
    socket.removeEventListener('open', gone);
    const real = await allow();
    real.open();
    expect(gone).not.toHaveBeenCalled();
    expect(kept).toHaveBeenCalledOnce();
    real.emit('message');
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is the real one from then on (R87)', async () => {
    const socket = new WebSocket(criteo);
    const real = await allow();
    expect(socket.readyState).toBe(0);
    real.open();
    expect(socket.readyState).toBe(1);
    socket.send('hello');
    expect(real.sent).toEqual(['hello']);
    socket.onmessage = vi.fn();
    real.emit('message');
    expect(real.onmessage).toHaveBeenCalledOnce();
    socket.close();
    expect(real.readyState).toBe(3);
    expect(socket.readyState).toBe(3);
  });

  it('fails as one does that cannot be had, when it is refused (R88)', async () => {
    const socket = new WebSocket(criteo);
    const heard: string[] = [];
    for (const type of ['open', 'error', 'close']) {
      socket.addEventListener(type, () => heard.push(type));
    }
    socket.onclose = () => heard.push('onclose');
    socket.onerror = () => heard.push('onerror');
    kotowari.rejectAll();
    expect(heard).toEqual([]);
    await settle();
    expect(heard).toEqual(['error', 'onerror', 'close', 'onclose']);
    expect(socket.readyState).toBe(3);
    expect(opened).toEqual([]);
  });

  it('never opens when it is closed before, nor between the choice and its task (R93)', async () => {
    const [one, other] = [new WebSocket(criteo), new WebSocket(criteo)];
    one.close();
    expect(one.readyState).toBe(3);
    kotowari.acceptAll();
    other.close();
    await settle();
    expect(opened).toEqual([]);
  });

  it('throws when something is sent, as the browser does while it connects (R93)', () => {
    expect(() => new WebSocket(criteo).send('hello')).toThrow();
  });

  it('has the class of its kind (R93)', () => {
    expect(new WebSocket(criteo).constructor).toBe(WebSocket);
  });

  it('hands over how its messages are to be read (R87)', async () => {
    new WebSocket(criteo).binaryType = 'arraybuffer';
    expect((await allow()).binaryType).toBe('arraybuffer');
  });

  it('stays quiet where the browser refuses to open it (R88)', async () => {
    vi.stubGlobal(
      'WebSocket',
      class {
        static CLOSED = 3;
        constructor() {
          throw new DOMException('bad protocol', 'SyntaxError');
        }
      },
    );
    const later = startPage();
    const socket = new WebSocket(criteo);
    expect(() => later.acceptAll()).not.toThrow();
    await settle();
    expect(socket.readyState).toBe(0);
  });
});
