import type { Gate } from './gate';
import {
  forget,
  isScript,
  setNatively,
  silence,
  takeOff,
  urlAttributes,
  urlAttributesOf,
  urlsIn,
} from './tag';

/** The very value that page code gave a held tag: a Trusted Types object stays one. */
export type Originals = WeakMap<Element, string>;

/**
 * Asks the gate at the setters by which page code gives an element a URL: the properties (`src`,
 * `srcset`, `href`) and `setAttribute`. What may not go now waits on the element.
 */
export function guardElements(gate: Gate): Originals {
  const originals: Originals = new WeakMap();
  const hold = (tag: Element, attribute: string, value: string) => {
    forget(tag, attribute);
    if (urlsIn(attribute, `${value}`).every(gate.mayRequest)) return false;
    originals.set(tag, value);
    takeOff(tag, attribute, `${value}`);
    if (isScript(tag) && tag.text) silence(tag);
    gate.released.delete(tag);
    gate.held.add(tag);
    return true;
  };
  for (const [name, attributes] of Object.entries(urlAttributes)) {
    for (const attribute of attributes) guardProperty(name, attribute, hold);
  }
  Element.prototype.setAttribute = function (name: string, value: string) {
    const attribute = urlAttributesOf(this).find((known) => known === `${name}`.toLowerCase());
    if (!attribute || !hold(this, attribute, value)) setNatively(this, name, value);
  };
  return originals;
}

type Hold = (tag: Element, attribute: string, value: string) => boolean;

function guardProperty(name: string, attribute: string, hold: Hold): void {
  const prototype = Object.getPrototypeOf(document.createElement(name));
  const property = Object.getOwnPropertyDescriptor(prototype, attribute);
  Object.defineProperty(prototype, attribute, {
    ...property,
    set(this: Element, value: string) {
      if (!hold(this, attribute, value)) property?.set?.call(this, value);
    },
  });
}
