import type { Gate } from './gate';
import { type Realm, type Switch, wrap } from './wrap';

/**
 * Calls the listeners that a released script adds for what has happened to the page already, and so
 * those of the vendors' scripts that it loads in turn. Until a tag is let go it is idle.
 */
export function guardListeners(realm: Realm, gate: Gate, idle: Switch): void {
  const { document, performance } = realm;

  /** Calls a listener, if its script would have come in time had it not been held. */
  const hear = (target: object, type: unknown, listener: unknown) => {
    const script = document.currentScript as HTMLScriptElement | null;
    const { timing } = performance;
    const isPast =
      type === 'load' || type === 'pageshow'
        ? timing.loadEventStart
        : (type === 'DOMContentLoaded' || type === 'readystatechange') &&
          timing.domContentLoadedEventStart;
    if (!isPast || !script || (target !== realm && target !== document)) return;
    if (!gate.released.has(script) && !gate.isVendors(script.src)) return;
    const event = new Event(`${type}`);
    Object.defineProperty(event, 'target', { value: target });
    setTimeout(() => {
      if (typeof listener === 'function') listener.call(target, event);
      else (listener as EventListenerObject | null)?.handleEvent(event);
    });
  };

  wrap(realm.EventTarget.prototype, 'addEventListener', idle, (self, [type, listener], go) => {
    // Without an object before it, it is the window's.
    hear(self ?? realm, type, listener);
    return go();
  });
  const onload = (_: object, [handler]: unknown[], go: () => unknown) => {
    hear(realm, 'load', handler);
    return go();
  };
  wrap(realm, 'onload', idle, onload, 'set');
}
