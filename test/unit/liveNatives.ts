import { vi } from 'vitest';

/**
 * The sources take the browser's functions once. Tests put clocks and stand-ins in the place of some of
 * them, so here the globals are asked for whenever they are used.
 */
const told = vi.hoisted(() => ({
  // Which script runs, and how far the page is, tests say by a property of the document itself.
  currentScriptOf: (page: Document) => page.currentScript,
  // Each test takes off what its gate has listened to.
  listen: (target: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) =>
    target.addEventListener(...args),
  readyStateOf: (page: Document) => page.readyState,
  // The test environment's `Request` inherits its properties from another class.
  urlOfRequest(request: unknown) {
    if (request instanceof Request) return request.url;
    throw new TypeError('Illegal invocation');
  },
}));

vi.mock('../../src/lib/natives', async (importOriginal) => {
  const actual = await importOriginal<Record<string, unknown>>();
  const live: Record<string, unknown> = {};
  for (const name of Object.keys(actual)) {
    if (name in told) continue;
    const get = name in globalThis ? () => Reflect.get(globalThis, name) : () => actual[name];
    Object.defineProperty(live, name, { enumerable: true, configurable: true, get });
  }
  return Object.assign(live, told);
});
