import type { Trust } from '../lib/trust';

/**
 * By element name, the attributes by which a URL, or markup with URLs, gets requested; of a script its
 * type as well, which decides whether it does.
 */
export const urlAttributes: Readonly<Record<string, readonly string[]>> = Object.assign(
  // No element's name finds what every object has.
  Object.create(null),
  {
    a: ['ping'],
    // `href` is that of a script or an image inside an `<svg>`.
    script: ['type', 'src', 'href'],
    img: ['src', 'srcset'],
    image: ['href'],
    input: ['src'],
    iframe: ['src', 'srcdoc'],
    link: ['href'],
    source: ['src', 'srcset'],
    video: ['src', 'poster'],
    audio: ['src'],
    object: ['data'],
    embed: ['src'],
    template: [],
  },
);

/** Names what must be allowed before a marked tag may go. */
export const markName = 'data-consent';

/** Finds every element that can be a tag: of links those that report, of templates the marked ones. */
export const tags = `${Object.keys(urlAttributes).join().replace('a', 'a[ping]')}[${markName}]`;

/** What was taken off waits in attributes with this prefix, so a clone of a held tag is held too. */
const prefix = 'data-ktw-';

// On a server there are no elements, and this module is only read.
const { set: setHtml } =
  Object.getOwnPropertyDescriptor(globalThis.Element?.prototype ?? {}, 'innerHTML') ?? {};
const { insertBefore } = globalThis.Node?.prototype ?? {};
const { append, getAttribute, setAttribute, removeAttribute } = globalThis.Element?.prototype ?? {};

/** Reads an attribute past the gate. */
export function getNatively(tag: Element, name: string): string | null {
  return getAttribute.call(tag, name);
}

/** Sets an attribute past the gate. */
export function setNatively(tag: Element, name: string, value: string): void {
  setAttribute.call(tag, name, value);
}

/** Takes an attribute off past the gate. */
export function removeNatively(tag: Element, name: string): void {
  removeAttribute.call(tag, name);
}

/** Parses markup without any of it being asked for; `markup` is trusted where it has to be. */
export function parseNatively(markup: string): HTMLTemplateElement {
  const template = document.createElement('template');
  setHtml?.call(template, markup);
  return template;
}

/** The attributes of this element that the browser would request. */
export function urlAttributesOf(tag: Element): readonly string[] {
  return urlAttributes[tag.localName] ?? [];
}

/** The attribute of these that a page means by a name, in whatever case. */
export function attributeNamed(tag: Element, name: string): string | undefined {
  return urlAttributesOf(tag).find((attribute) => attribute.toLowerCase() === name.toLowerCase());
}

/** Of this realm or another one's. */
export function isScript(node: Node | null): node is HTMLScriptElement {
  return (node as Element | null)?.localName === 'script';
}

/** Whether a script has its code in it, and no file of its own. */
export function isInline(tag: Element): tag is HTMLScriptElement {
  return isScript(tag) && finalValue(tag, 'src') === null && finalValue(tag, 'href') === null;
}

/** The value that an attribute will have when the tag is let go, where it has been taken off. */
export function heldValue(tag: Element, attribute: string): string | null {
  return getNatively(tag, prefix + attribute);
}

/** The value that an attribute has, or will have. */
export function finalValue(tag: Element, attribute: string): string | null {
  return heldValue(tag, attribute) ?? getNatively(tag, attribute);
}

/** Remembers the value that an attribute will have when the tag is let go. */
export function remember(tag: Element, attribute: string, value: string): void {
  setNatively(tag, prefix + attribute, value);
}

/** Drops a remembered value. */
export function forget(tag: Element, attribute: string): void {
  removeNatively(tag, prefix + attribute);
}

/** Takes an attribute off, its value remembered beside it. */
export function takeOff(tag: Element, attribute: string, value: string): void {
  remember(tag, attribute, value);
  removeNatively(tag, attribute);
}

/** The types of the scripts that a browser runs; what is of another type is data to it. */
export const codeTypes = /^$|script|module/i;

/** Whether the browser would run a script. */
export function runs(script: Element): boolean {
  return codeTypes.test(getNatively(script, 'type') ?? '');
}

/** Makes a script inert. Its `src` stays: with this type it is never fetched. */
export function silence(script: Element): void {
  if (heldValue(script, 'type') === null) {
    remember(script, 'type', (runs(script) && getNatively(script, 'type')) || '');
  }
  setNatively(script, 'type', 'text/plain');
}

/**
 * Puts back what was taken off, on the same element. A script whose `src` is set where it had none is
 * prepared again by the browser, and so is one whose text is set, be it to the same. Firefox takes a text
 * for changed that was not set as trusted (measured in 153), whatever was added to it.
 *
 * @param trust makes the value for the `src` of a script, or for its text, from what stood there
 */
export function putBack(tag: Element, trust: Trust): void {
  for (const attribute of urlAttributesOf(tag)) {
    const value = isScript(tag) ? finalValue(tag, attribute) : heldValue(tag, attribute);
    if (value === null) continue;
    forget(tag, attribute);
    removeNatively(tag, attribute);
    if (attribute !== 'type')
      setNatively(tag, attribute, isScript(tag) ? trust.createScriptURL(value) : value);
    else if (value) setNatively(tag, attribute, value);
  }
  if (!isInline(tag)) return;
  // One inside an `<svg>` has no such property.
  if ('text' in tag) tag.text = trust.createScript(`${tag.text}`);
  else append.call(tag, '');
}

/** The elements whose document, once loaded, goes on asking for things by itself. */
export const frameTags = 'iframe,object,embed';

/**
 * Puts a frame in its place anew: the document that it shows goes, and one that is on its way does not
 * come. With another address alone, the first one may win (measured in Chromium 156).
 */
export function renew(frame: Element): void {
  if (frame.parentNode) insertBefore.call(frame.parentNode, frame, frame.nextSibling);
}
