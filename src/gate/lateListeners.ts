import type { Gate } from './gate';
import { type Native, type Realm, type Switch, wrap } from './wrap';

const { apply } = Reflect;

/** What happens to a page once, and what a tag that had loaded with the page would have heard. */
const once = ['DOMContentLoaded', 'load', 'pageshow', 'readystatechange'];

/**
 * Calls the listeners that a released script adds for what has happened to the page already, and
 * those that the scripts add that it loads in turn. Until a tag is let go it is idle.
 */
export function guardListeners(realm: Realm, gate: Gate, idle: Switch): void {
  const past = new Set<string>();
  const { document } = realm;
  const isOver = document.readyState === 'complete';
  for (const type of once) {
    const note = () => {
      if (type !== 'readystatechange' || document.readyState === 'complete') past.add(type);
    };
    if (isOver) past.add(type);
    else realm.addEventListener(type, note, true);
  }

  const isLate = (self: object | undefined, type: string) => {
    const script = document.currentScript as HTMLScriptElement | null;
    return (
      past.has(type) &&
      (self === document || self === realm || !self) &&
      script !== null &&
      (gate.released.has(script) || gate.isVendors(script.src))
    );
  };
  const callLater = (self: object, type: string, listener: unknown) => {
    const event = new Event(type);
    for (const name of ['target', 'currentTarget']) {
      Object.defineProperty(event, name, { value: self });
    }
    setTimeout(() => {
      if (typeof listener === 'function') apply(listener, self, [event]);
      else (listener as EventListenerObject | null)?.handleEvent(event);
    });
  };

  wrap(realm.EventTarget.prototype, 'addEventListener', idle, (self, args, native) => {
    const [type, listener] = args;
    // A page calls it without an object too: then it is the window's.
    if (isLate(self, `${type}`)) callLater(self ?? realm, `${type}`, listener);
    return apply(native, self, args);
  });
  const setHandler = (self: object, [handler]: unknown[], native: Native) => {
    if (isLate(self, 'load')) callLater(realm, 'load', handler);
    return apply(native, self, [handler]);
  };
  wrap(realm, 'onload', idle, setHandler, 'set');
}
