import { currentScriptOf, Event, Map, Object, Reflect, Set, setTimeout } from '../../lib/natives';
import type { GateContext } from '../context';
import { type Around, patch, type Realm, type Switch } from '../patch';

/** What is still to be called, by the event's name. */
type Late = Map<string, Set<unknown>>;

/**
 * Calls the listeners that a released script adds for what has happened to the page already, and so
 * those of the vendors' scripts that it loads in turn. Until a tag is released it is idle.
 */
export function replayLoadEvents(realm: Realm, context: GateContext, idle: Switch): void {
  const late: Late = new Map();
  const { prototype } = realm.EventTarget;
  patch(prototype, 'addEventListener', idle, (self, [type, listener], go) => {
    // Without an object before it, it is the window's.
    if (isLate(realm, context, self ?? realm, `${type}`)) {
      callSoon(late, self ?? realm, `${type}`, listener);
    }
    return go();
  });
  patch(prototype, 'removeEventListener', idle, (_, [type, listener], go) => {
    late.get(`${type}`)?.delete(listener);
    return go();
  });
  const set: Around = (_, [handler], go) => {
    if (isLate(realm, context, realm, 'load')) callSoon(late, realm, 'load', handler);
    return go();
  };
  // A tag that chains the page's own handler must not call it once more.
  const get: Around = (_, __, go) => {
    const handler = go();
    return handler && isLate(realm, context, realm, 'load') ? () => {} : handler;
  };
  patch(realm, 'onload', idle, set, 'set');
  patch(realm, 'onload', idle, get, 'get');
}

/** Whether a script that runs now would have come in time for an event had it not been held. */
function isLate(realm: Realm, { gate }: GateContext, target: object, type: string): boolean {
  const { document } = realm;
  if ((target !== realm && target !== document) || !isPast(realm, type)) return false;
  const script = currentScriptOf(document);
  return !!script && (gate.released.has(script) || gate.isVendors(script.src));
}

function isPast({ performance }: Realm, type: string): boolean {
  const { loadEventStart = 0, domContentLoadedEventStart = 0 } = performance.timing ?? {};
  if (/^(load|pageshow)$/.test(type)) return loadEventStart > 0;
  return /^(DOMContentLoaded|readystatechange)$/.test(type) && domContentLoadedEventStart > 0;
}

function callSoon(late: Late, target: object, type: string, listener: unknown): void {
  const waiting = late.get(type) ?? new Set();
  late.set(type, waiting.add(listener));
  const event = new Event(type);
  Object.defineProperty(event, 'target', { value: target });
  setTimeout(() => {
    if (!waiting.delete(listener)) return;
    if (typeof listener === 'function') Reflect.apply(listener, target, [event]);
    else (listener as EventListenerObject | null)?.handleEvent(event);
  });
}
