import { nativeOf, nativesKey, Object, Proxy, Reflect, WeakMap } from '../lib/natives';

/** The globals of a window: the page's own, or those of a frame in it. */
export type Realm = Window & typeof globalThis;

/** While `open` is true nothing is refused: a wrapped function then costs the test of this flag. */
export interface Switch {
  readonly open: boolean;
}

/** For what has to be known even while nothing is refused. */
export const always: Switch = { open: false };

/**
 * Stands in for a function of the browser's: `go` does what that does, with what is in `args` by
 * then. `name` is the function's, or the property's.
 */
export type Around = (self: object, args: unknown[], go: () => unknown, name: string) => unknown;

type Native = (...args: never[]) => unknown;
type Kind = 'value' | 'get' | 'set';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const toString = nativeOf(Function.prototype.toString);

/** By wrapper, the browser's own function. */
const natives = new WeakMap<object, Native>();

/**
 * Puts `around` in the place of methods, or of what properties do when they are read or written. They
 * stay as writable, enumerable, long and named as they were, are no constructors either, and read as the
 * browser's own.
 *
 * @param names separated by spaces; those that `owner` does not have itself are passed over
 */
export function patch(
  owner: object | null | undefined,
  names: string,
  gate: Switch,
  around: Around,
  kind: Kind = 'value',
): void {
  for (const name of owner ? names.split(' ') : []) {
    const property = getOwnPropertyDescriptor(owner as object, name);
    const native: unknown = nativeOf(property?.[kind]);
    if (!property || typeof native !== 'function') continue;
    const wrapper = wrap(native as Native, name, gate, around);
    natives.set(wrapper, native as Native);
    defineProperty(owner as object, name, { ...property, [kind]: wrapper });
  }
}

/** A constructor, or a class that extends it. */
export interface NewTarget {
  readonly name: string;
  readonly prototype: object;
}

/**
 * Makes what stands in for a constructor; `construct` makes the object. It reads as the browser's own, and
 * objects say that they are made by it.
 */
export function replaceConstructor<Made extends object>(
  realm: Realm,
  name: 'Audio' | 'WebSocket' | 'EventSource',
  construct: (make: () => Made, args: unknown[], newTarget: NewTarget) => Made,
): void {
  const native = nativeOf(realm[name]) as unknown as Native & { prototype: object };
  if (!native) return;
  const value = new Proxy(native, {
    construct: (target, args, newTarget) =>
      construct(() => Reflect.construct(target, args, newTarget), args, newTarget as never),
  });
  natives.set(value, native);
  // What is defined already stays as writable and enumerable as it was.
  defineProperty(realm, name, { value });
  if (name !== 'Audio') defineProperty(native.prototype, 'constructor', { value });
}

/** What stands in for a function. A method of an object, unlike a function, is no constructor. */
function wrap(native: Native, name: string, gate: Switch, around: Around): Native {
  const { wrapper } = {
    wrapper(this: object, ...args: unknown[]) {
      if (gate.open) return apply(native, this, args);
      return around(this, args, () => apply(native, this, args), name);
    },
  };
  for (const key of ['name', 'length'] as const) {
    defineProperty(wrapper, key, { value: native[key], configurable: true });
  }
  return wrapper;
}

/** Makes wrappers read as the browser's own functions: error trackers look for `[native code]`. */
export function patchToString(realm: Realm): void {
  const { prototype } = realm.Function;
  defineProperty(realm, nativesKey, { value: natives, configurable: true });
  patch(prototype, 'toString', always, (self, _, go) => {
    const native = natives.get(self);
    return native ? apply(toString, native, []) : go();
  });
}

/**
 * A value as the browser will read it, read once, as a page's object may do something when it is made
 * a string. An object of Trusted Types stays as it is.
 */
export function read(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const isTrusted = /^.object Trusted/.test(Object.prototype.toString.call(value));
  return isTrusted ? value : `${value}`;
}
