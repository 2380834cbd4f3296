/** By element name, the attributes whose URL the browser requests by itself. */
export const urlAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  link: ['href'],
};

/** What was taken off waits in attributes with this prefix, so a clone of a held tag is held too. */
const prefix = 'data-ktw-';

// On a server there are no elements, and this module is only read.
const setAttribute = globalThis.Element?.prototype.setAttribute;

/** Sets an attribute past the gate. */
export function setNatively(tag: Element, name: string, value: string): void {
  setAttribute.call(tag, name, value);
}

/** The attributes of this element that the browser would request. */
export function urlAttributesOf(tag: Element): readonly string[] {
  return urlAttributes[tag.localName] ?? [];
}

/** The URLs in an attribute's value; a `srcset` has several. */
export function urlsIn(attribute: string, value: string): readonly string[] {
  return attribute === 'srcset' ? value.split(/[\s,]+/) : [value];
}

export function isScript(node: Node): node is HTMLScriptElement {
  return node instanceof HTMLScriptElement;
}

/** Names what must be allowed before a marked tag may go. */
export const markName = 'data-consent';

/** The value that was taken off an attribute, if one was. */
export function heldValue(tag: Element, attribute: string): string | null {
  return tag.getAttribute(prefix + attribute);
}

/** Remembers the value that an attribute will have when the tag is let go. */
export function remember(tag: Element, attribute: string, value: string): void {
  setNatively(tag, prefix + attribute, value);
}

/**
 * Takes an attribute off, its value remembered beside it. A frame's navigation has begun by then;
 * without another one in its place, Chromium now and then shows the vendor's document all the same.
 */
export function takeOff(tag: Element, attribute: string, value: string): void {
  remember(tag, attribute, value);
  if (tag.localName === 'iframe') setNatively(tag, attribute, 'about:blank');
  tag.removeAttribute(attribute);
}

/** Drops a remembered value: the page has given the attribute a new one. */
export function forget(tag: Element, attribute: string): void {
  tag.removeAttribute(prefix + attribute);
}

/** Makes a script inert: of a parsed script without `src` alone, Firefox runs what it has fetched. */
export function silence(script: HTMLScriptElement): void {
  if (heldValue(script, 'type') !== null) return;
  const type = script.getAttribute('data-type') ?? script.type;
  remember(script, 'type', type === inert ? '' : type);
  setNatively(script, 'type', inert);
}

const inert = 'text/plain';

/**
 * Puts back what was taken off, on the same element: the type first, then the URLs. `trusted` makes
 * the value for the sink from the one remembered.
 */
export function putBack(tag: Element, trusted: (value: string) => string): void {
  for (const attribute of ['type', ...urlAttributesOf(tag)]) {
    const value = heldValue(tag, attribute);
    if (value === null) continue;
    forget(tag, attribute);
    setNatively(tag, attribute, attribute === 'type' ? value : trusted(value));
  }
}
