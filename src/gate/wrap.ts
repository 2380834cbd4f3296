/** The globals of a window: the page's own, or those of a frame in it. */
export type Realm = Window & typeof globalThis;

/** A function of the browser's, as it was when it was wrapped. */
export type Native = (...args: unknown[]) => unknown;

/** While `open` is true nothing is refused: a wrapped method then costs the test of this flag. */
export interface Switch {
  open: boolean;
}

/** For what has to be known even while nothing is refused. */
export const always: Switch = { open: false };

/** Does a call's work in place of the native function, which it may call by `Reflect.apply`. */
export type Around = (self: object, args: unknown[], native: Native) => unknown;

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/**
 * Puts `around` in the place of methods, or of what properties do when they are read or written. They
 * stay as writable, enumerable, long and named as they were.
 *
 * @param names separated by spaces; those that `owner` does not have itself are passed over
 */
export function wrap(
  owner: object | undefined,
  names: string,
  gate: Switch,
  around: Around,
  kind: 'value' | 'get' | 'set' = 'value',
): void {
  for (const name of owner ? names.split(' ') : []) {
    const property = getOwnPropertyDescriptor(owner as object, name);
    const native: unknown = property?.[kind];
    if (typeof native !== 'function') continue;
    const wrapper = function (this: object, ...args: unknown[]) {
      return gate.open ? apply(native, this, args) : around(this, args, native as Native);
    };
    for (const key of ['name', 'length']) {
      defineProperty(wrapper, key, { value: Reflect.get(native, key), configurable: true });
    }
    defineProperty(owner as object, name, { ...property, [kind]: wrapper });
  }
}

/**
 * A value as the browser will read it, read once, as a page's object may do something when it is made
 * a string. An object of Trusted Types stays as it is.
 */
export function read(value: unknown): unknown {
  const isTrusted = /^.object Trusted/.test(Object.prototype.toString.call(value));
  return isTrusted ? value : `${value}`;
}
