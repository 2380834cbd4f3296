import { Object, Reflect } from './natives';

/** What our other files call by name (`scripts/build/takeBuiltIns.ts`). */
export const builtInNames = (
  'Array Boolean CSSStyleSheet CustomEvent DOMException Date Document Error Event EventTarget Function ' +
  'HTMLElement HTMLInputElement HTMLTemplateElement Intl JSON Map Math MutationObserver Node Number ' +
  'Object ProgressEvent Promise Proxy Reflect RegExp ResizeObserver Set String Symbol TypeError URL ' +
  'Uint32Array Uint8Array WeakMap WeakRef WeakSet addEventListener atob cancelAnimationFrame ' +
  'clearTimeout console crypto decodeURIComponent dispatchEvent encodeURIComponent ' +
  'escape getComputedStyle queueMicrotask removeEventListener requestAnimationFrame ' +
  'setTimeout unescape'
).split(' ');

/**
 * What the browser has by these names at the start. By the time that another file of ours comes, the page may have
 * given a name to something else: `function Node() {}`, `var Map = …`.
 */
export const builtIns: Readonly<Record<string, unknown>> = Object.fromEntries(
  builtInNames.map((name) => [name, Reflect.get(globalThis, name)]),
);
