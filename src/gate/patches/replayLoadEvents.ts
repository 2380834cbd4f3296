import type { Gate } from '../gate';
import { patch, type Realm, type Switch } from '../patch';

/**
 * Calls the listeners that a released script adds for what has happened to the page already, and so
 * those of the vendors' scripts that it loads in turn. Until a tag is let go it is idle.
 */
export function replayLoadEvents(realm: Realm, gate: Gate, idle: Switch): void {
  const { document, performance } = realm;
  /** What is still to be called, by the event's name. */
  const late = new Map<string, Set<unknown>>();

  const isPast = (type: string) => {
    const { loadEventStart = 0, domContentLoadedEventStart = 0 } = performance.timing ?? {};
    if (/^(load|pageshow)$/.test(type)) return loadEventStart > 0;
    return /^(DOMContentLoaded|readystatechange)$/.test(type) && domContentLoadedEventStart > 0;
  };
  /** Calls a listener, if its script would have come in time had it not been held. */
  const hear = (target: object, type: string, listener: unknown) => {
    const script = document.currentScript as HTMLScriptElement | null;
    if (!script || (target !== realm && target !== document) || !isPast(type)) return;
    if (!gate.released.has(script) && !gate.isVendors(script.src)) return;
    const waiting = late.get(type) ?? new Set();
    late.set(type, waiting.add(listener));
    const event = new Event(type);
    Object.defineProperty(event, 'target', { value: target });
    setTimeout(() => {
      if (!waiting.delete(listener)) return;
      if (typeof listener === 'function') listener.call(target, event);
      else (listener as EventListenerObject | null)?.handleEvent(event);
    });
  };

  const { prototype } = realm.EventTarget;
  patch(prototype, 'addEventListener', idle, (self, [type, listener], go) => {
    // Without an object before it, it is the window's.
    hear(self ?? realm, `${type}`, listener);
    return go();
  });
  patch(prototype, 'removeEventListener', idle, (_, [type, listener], go) => {
    late.get(`${type}`)?.delete(listener);
    return go();
  });
  const onload = (_: object, [handler]: unknown[], go: () => unknown) => {
    hear(realm, 'load', handler);
    return go();
  };
  patch(realm, 'onload', idle, onload, 'set');
}
