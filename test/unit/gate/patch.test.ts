// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { type Around, always, patch, patchToString, read } from '../../../src/gate/patch';

/** What a browser's own object has, as far as a wrapper can tell. */
function makeNative() {
  const native = {
    kept: 1,
    add(one: number, other: number) {
      return this.kept + one + other;
    },
    get double() {
      return this.kept * 2;
    },
    set double(value: number) {
      this.kept = value / 2;
    },
  };
  Object.defineProperty(native, 'hidden', {
    value: { hidden: () => 'hidden' }.hidden,
    writable: false,
    enumerable: false,
    configurable: true,
  });
  return native as typeof native & { hidden(): string };
}

const pass: Around = (_, __, go) => go();

describe('a wrapped method', () => {
  it('does what it did, for the same object and with the same arguments (R95)', () => {
    const native = makeNative();
    patch(native, 'add', always, pass);
    expect(native.add(1, 2)).toBe(4);
    expect(native.add.call({ ...native, kept: 10 }, 1, 2)).toBe(13);
  });

  it('tells who was called with what, and by which name', () => {
    const native = makeNative();
    const around = vi.fn<Around>(() => 'instead');
    patch(native, 'add', always, around);
    expect(native.add(1, 2)).toBe('instead');
    expect(around).toHaveBeenCalledExactlyOnceWith(native, [1, 2], expect.any(Function), 'add');
    expect(around.mock.calls[0]?.[0]).toBe(native);
  });

  it('goes on with what stands in its arguments by then', () => {
    const native = makeNative();
    patch(native, 'add', always, (_, args, go) => {
      args[1] = 100;
      return go();
    });
    expect(native.add(1, 2)).toBe(102);
  });

  it('throws what it threw (R95)', () => {
    const native = {
      fail() {
        throw new RangeError('native');
      },
    };
    patch(native, 'fail', always, pass);
    expect(() => native.fail()).toThrow(new RangeError('native'));
  });

  it('costs the test of a flag while nothing is refused', () => {
    const native = makeNative();
    const gate = { open: true };
    const around = vi.fn<Around>(() => 0);
    patch(native, 'add', gate, around);
    expect(native.add(1, 2)).toBe(4);
    expect(around).not.toHaveBeenCalled();
    gate.open = false;
    expect(native.add(1, 2)).toBe(0);
    expect(around).toHaveBeenCalledOnce();
  });

  it('keeps its name, its length and the kind of property that it is (R95)', () => {
    const native = makeNative();
    const before = makeNative();
    patch(native, 'add hidden', always, pass);
    for (const name of ['add', 'hidden'] as const) {
      expect(native[name].name).toBe(before[name].name);
      expect(native[name].length).toBe(before[name].length);
      const { value, ...kind } = Object.getOwnPropertyDescriptor(native, name) ?? {};
      const { value: own, ...ownKind } = Object.getOwnPropertyDescriptor(before, name) ?? {};
      expect(typeof value).toBe(typeof own);
      expect(kind).toEqual(ownKind);
    }
  });

  it('reads as what it stands for, and so does what makes it read so (R107)', () => {
    const realm = { Function: { prototype: { toString: Function.prototype.toString } } };
    const native = realm.Function.prototype.toString;
    patchToString(realm as never);
    const wrapped = makeNative();
    const own = wrapped.add;
    patch(wrapped, 'add', always, pass);
    const text = (member: unknown) =>
      Reflect.apply(realm.Function.prototype.toString, member, []) as string;
    expect(text(wrapped.add)).toBe(native.call(own));
    expect(text(realm.Function.prototype.toString)).toMatch(/^function toString.*native code/);
    expect(text(text)).toContain('Reflect.apply');
    expect(() => text({})).toThrow(TypeError);
  });

  it('is no constructor, as what it stands for is none (R107)', () => {
    const native = makeNative();
    patch(native, 'add', always, pass);
    expect(() => Reflect.construct(native.add, [])).toThrow(TypeError);
  });

  it('can be wrapped and put back by page code (R95)', () => {
    const native = makeNative();
    patch(native, 'add', always, pass);
    const { add } = native;
    native.add = (one, other) => -add.call(native, one, other);
    expect(native.add(1, 2)).toBe(-4);
    native.add = add;
    expect(native.add(1, 2)).toBe(4);
  });
});

describe('a wrapped property', () => {
  it('is asked about when it is written, or when it is read, and otherwise is as it was', () => {
    const written = makeNative();
    const around = vi.fn<Around>(pass);
    patch(written, 'double', always, around, 'set');
    expect(written.double).toBe(2);
    expect(around).not.toHaveBeenCalled();
    written.double = 8;
    expect(around).toHaveBeenCalledExactlyOnceWith(written, [8], expect.any(Function), 'double');
    expect(written.kept).toBe(4);

    const read = makeNative();
    patch(read, 'double', always, (_, __, go) => (go() as number) + 1, 'get');
    expect(read.double).toBe(3);
    read.double = 8;
    expect(read.double).toBe(9);
  });

  it('can be wrapped for both', () => {
    const native = makeNative();
    patch(native, 'double', always, () => 'read', 'get');
    patch(native, 'double', always, () => undefined, 'set');
    native.double = 8;
    expect(native.kept).toBe(1);
    expect(native.double).toBe('read');
  });
});

describe('what there is not', () => {
  it('is passed over: names of others, of no function, and no object at all (R95)', () => {
    const around = vi.fn<Around>(pass);
    const native: Record<string, unknown> = Object.create({ inherited: () => 'inherited' });
    native.number = 7;
    patch(native, 'nothing inherited number toString', always, around);
    patch(native, 'number', always, around, 'get');
    patch(undefined, 'add', always, around);
    patch(null, 'add', always, around);
    expect(Object.getOwnPropertyNames(native)).toEqual(['number']);
    expect(native.number).toBe(7);
  });
});

describe('reading a value', () => {
  it('makes a text of it, as the browser would, and asks for that once', () => {
    const asked = vi.fn(() => 'text');
    expect(read({ toString: asked })).toBe('text');
    expect(asked).toHaveBeenCalledOnce();
    expect([read('x'), read(1), read(null), read(undefined)]).toEqual([
      'x',
      '1',
      'null',
      'undefined',
    ]);
    expect(() => read(Symbol('x'))).toThrow(TypeError);
  });

  it('leaves a value of Trusted Types what it is (R71)', () => {
    for (const name of ['TrustedHTML', 'TrustedScriptURL']) {
      const trusted = { [Symbol.toStringTag]: name, toString: () => 'text' };
      expect(read(trusted)).toBe(trusted);
    }
  });
});
