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

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/**
 * Puts `around` in the place of methods, or of what properties do when they are read or written. They
 * stay as writable, enumerable, long and named as they were.
 *
 * @param names separated by spaces; those that `owner` does not have itself are passed over
 */
export function patch(
  owner: object | null | undefined,
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
      const go = () => apply(native, this, args);
      return gate.open ? go() : around(this, args, go, name);
    };
    Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(native));
    defineProperty(owner as object, name, { ...property, [kind]: wrapper });
  }
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

/** The object, of a thing and its prototypes, that has a property itself: a video's `src` is all media's. */
export function ownerOf(thing: object | undefined, property: string): object | null {
  let owner: object | null = thing ?? null;
  while (owner && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner);
  return owner;
}
