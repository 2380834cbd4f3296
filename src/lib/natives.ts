/**
 * The browser's own functions, as they were before any later code of the page could shadow, replace or
 * clobber them (`const URL = …`, `<img name="querySelectorAll">`). Whatever runs later than the start
 * takes them from here, and from nowhere else. On a server most are `undefined`, and are only named.
 */

export type Event = globalThis.Event;
export type Map<K, V> = globalThis.Map<K, V>;
export type Promise<T> = globalThis.Promise<T>;
export type RegExp = globalThis.RegExp;
export type Set<T> = globalThis.Set<T>;
export type URL = globalThis.URL;
export type WeakMap<K extends WeakKey, V> = globalThis.WeakMap<K, V>;
export type WeakRef<T extends WeakKey> = globalThis.WeakRef<T>;
export type WeakSet<T extends WeakKey> = globalThis.WeakSet<T>;

const { bind, call } = Function.prototype;

interface Client {
  readonly builtIns?: typeof globalThis;
}

/** A file that comes later has them from the gate, by a key that no element of the page can have as its name. */
const clients = globalThis.document as unknown as Readonly<Record<symbol, Client>> | undefined;
const start = clients?.[Symbol.for('kotowari')]?.builtIns ?? globalThis;

export const {
  Array,
  atob,
  CustomEvent,
  Date,
  DOMException,
  Event,
  EventTarget,
  JSON,
  Map,
  Math,
  MutationObserver,
  Object,
  Promise,
  ProgressEvent,
  Proxy,
  queueMicrotask,
  Reflect,
  RegExp,
  requestAnimationFrame,
  Set,
  setTimeout,
  TypeError,
  unescape,
  URL,
  WeakMap,
  WeakRef,
  WeakSet,
} = start;

type Method = (...args: never[]) => unknown;

/** Where a window keeps, by what stands in for a function of the browser's, that function. */
export const nativesKey = Symbol.for('kotowari.natives');

const wrapped: WeakMap<object, Method> | undefined = Reflect.get(globalThis, nativesKey);

/**
 * The browser's own function, where the gate of another page has put something in its place: a page in a frame gets
 * the window of the empty frame, which the gate of the page around it has wrapped.
 */
/* @__NO_SIDE_EFFECTS__ */
export function nativeOf<T>(value: T): T {
  return (wrapped?.get(value as object) as T | undefined) ?? value;
}

/** A method as a function of the object that it is called on. What nothing in a file uses is left out there. */
/* @__NO_SIDE_EFFECTS__ */
function method<Self, Args extends unknown[], Result>(
  native: ((this: Self, ...args: Args) => Result) | undefined,
): (self: Self, ...args: Args) => Result {
  // On a server there is none.
  return native && bind.call(call as Method, nativeOf(native));
}

/** What a property gives when it is read, or does when it is set, as a function of the object. */
/* @__NO_SIDE_EFFECTS__ */
function accessor<Value>(owner: object | undefined, name: string, kind: 'get' | 'set' = 'get') {
  const native: unknown = owner && Object.getOwnPropertyDescriptor(owner, name)?.[kind];
  return method(native as () => Value) as (self: unknown, value?: unknown) => Value;
}

const element = globalThis.Element?.prototype;
const node = globalThis.Node?.prototype;
const page = globalThis.Document?.prototype;
const target = globalThis.EventTarget?.prototype;

export const append = method(element?.append);
export const getAttribute = method(element?.getAttribute);
export const removeAttribute = method(element?.removeAttribute);
export const setAttribute = method(element?.setAttribute);
export const setAttributeNS = method(element?.setAttributeNS);
export const setInnerHTML = accessor<void>(element, 'innerHTML', 'set');
export const shadowRootOf = accessor<ShadowRoot | null>(element, 'shadowRoot');

export const insertBefore = method(node?.insertBefore);
export const isConnected = accessor<boolean>(node, 'isConnected');
export const ownerDocumentOf = accessor<Document | null>(node, 'ownerDocument');
const nodeTypeOf = accessor<number>(node, 'nodeType');
export const baseURIOf = accessor<string>(node, 'baseURI');

export const createElement = method(page?.createElement) as (
  document: Document,
  name: string,
) => HTMLElement;
export const createTreeWalker = method(page?.createTreeWalker);
export const nextNode = method(globalThis.TreeWalker?.prototype.nextNode);
export const currentScriptOf = accessor<HTMLScriptElement | null>(page, 'currentScript');
export const cookieOf = accessor<string>(page, 'cookie');
export const setCookie = accessor<void>(page, 'cookie', 'set');
export const headOf = accessor<HTMLHeadElement>(page, 'head');
export const readyStateOf = accessor<DocumentReadyState>(page, 'readyState');
export const windowOf = accessor<Window | null>(page, 'defaultView');

export const urlOfRequest = accessor<string>(globalThis.Request?.prototype, 'url');

export const dispatch = method(target?.dispatchEvent);
export const listen = method(target?.addEventListener);

const queries = [element, page, globalThis.DocumentFragment?.prototype].map((owner) =>
  method(owner?.querySelectorAll as (selector: string) => Iterable<Element>),
);

/** All elements below a node that match. */
export function queryAll(root: Node, selector: string): Iterable<Element> {
  // 1 is an element, 9 a document, 11 a fragment.
  const nodeType = nodeTypeOf(root);
  const query = queries[nodeType === 9 ? 1 : nodeType === 11 ? 2 : 0];
  return query?.(root as never, selector) ?? [];
}
