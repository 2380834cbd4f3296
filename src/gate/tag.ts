import {
  append,
  getAttribute,
  insertBefore,
  Object,
  removeAttribute,
  setAttribute,
  setAttributeNS,
} from '../lib/natives';
import type { Trust } from '../lib/trust';

/** What tells of a tag, whether it is an element or stands in a text of markup. */
export interface TagView {
  readonly localName: string;
  get(attribute: string): string | null;
}

/**
 * By element name, the attributes by which a URL, or markup with URLs, gets requested; of a script its
 * type as well, which decides whether it does.
 */
export const urlAttributes: Readonly<Record<string, readonly string[]>> = Object.assign(
  // No element's name finds what every object has.
  Object.create(null),
  {
    a: ['ping'],
    area: ['ping'],
    // `href` is that of a script or an image inside an `<svg>`.
    script: ['type', 'src', 'href', 'xlink:href'],
    img: ['src', 'srcset'],
    image: ['href', 'xlink:href'],
    feImage: ['href', 'xlink:href'],
    // As it stands in a text.
    feimage: ['href', 'xlink:href'],
    input: ['src'],
    iframe: ['src', 'srcdoc'],
    frame: ['src'],
    link: ['href', 'imagesrcset'],
    source: ['src', 'srcset'],
    track: ['src'],
    video: ['src', 'poster'],
    audio: ['src'],
    object: ['data'],
    embed: ['src'],
    template: [],
    body: ['background'],
    table: ['background'],
    td: ['background'],
    base: ['href'],
    set: ['to'],
    animate: ['values', 'to'],
  },
);

/** Names what must be allowed before a marked tag may go. */
export const markName = 'data-consent';

/** Held values stand in attributes with this prefix, so a clone of a held tag is held too. */
export const prefix = 'data-ktw-';

/** Most elements that can have these are no tags: only those that report, have a background, or are marked. */
const seldom = ['ping', 'background', markName];

/** Whether an element's name can be that of a tag. Nearly all elements of a page are settled by this. */
export function isTagName(localName: string): boolean {
  return localName in urlAttributes;
}

/** Whether an element can be a tag. */
export function isTag(element: Element): boolean {
  const { localName } = element;
  if (!isTagName(localName)) return false;
  const [attribute = markName] = urlAttributesOf(element);
  return !seldom.includes(attribute) || finalValue(element, attribute) !== null;
}

/** The attributes of this element that the browser would request. */
export function urlAttributesOf({ localName }: { readonly localName: string }): readonly string[] {
  return urlAttributes[localName] ?? [];
}

/** The attribute of these that a page means by a name, in whatever case. */
export function attributeNamed(tag: Element, name: string): string | undefined {
  const names = urlAttributes[tag.localName];
  if (!names || names.includes(name)) return names && name;
  const wanted = name.toLowerCase();
  return names.includes(wanted) ? wanted : undefined;
}

/** Of this realm or another one's. */
export function isScript(node: Node | null): node is HTMLScriptElement {
  return (node as Element | null)?.localName === 'script';
}

/** Whether a script has its code in it, and no file of its own. */
export function isInline(tag: Element): tag is HTMLScriptElement {
  return isScript(tag) && isInlineView(viewOf(tag));
}

/** The same of a tag that may stand in a text. */
export function isInlineView({ localName, get }: TagView): boolean {
  return (
    localName === 'script' && ['src', 'href', 'xlink:href'].every((name) => get(name) === null)
  );
}

/** An element as the gate judges it: with the values that it has, or will have when it is released. */
export function viewOf(tag: Element): TagView {
  return { localName: tag.localName, get: (name) => finalValue(tag, name) };
}

/** The value that a held attribute gets when the tag is released. */
export function heldValue(tag: Element, attribute: string): string | null {
  return getAttribute(tag, prefix + attribute);
}

/** The value that an attribute has, or will have. */
export function finalValue(tag: Element, attribute: string): string | null {
  return heldValue(tag, attribute) ?? getAttribute(tag, attribute);
}

/** Remembers the value that an attribute will have when the tag is released. */
export function remember(tag: Element, attribute: string, value: string): void {
  setAttribute(tag, prefix + attribute, value);
}

/** Drops a remembered value. */
export function forget(tag: Element, attribute: string): void {
  removeAttribute(tag, prefix + attribute);
}

/** Takes an attribute off, its value remembered beside it. */
export function holdAttribute(tag: Element, attribute: string, value: string): void {
  remember(tag, attribute, value);
  removeAttribute(tag, attribute);
}

/**
 * The types of the scripts that a browser runs: https://mimesniff.spec.whatwg.org/#javascript-mime-type.
 * What is of another type is data to it.
 */
export const codeTypes =
  /^$|^\s*(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))\s*$/i;

/** Scripts that a library runs in a worker, by their address. */
export const workerTypes = /^text\/partytown$/i;

/** Whether the browser would run a script. */
export function runs({ get }: TagView): boolean {
  const type = get('type') ?? '';
  return codeTypes.test(type) && (type === 'module' || get('nomodule') === null);
}

/** Makes a script inert. Its `src` stays: with this type it is never fetched. */
export function holdType(script: Element): void {
  const type = getAttribute(script, 'type') ?? '';
  if (heldValue(script, 'type') === null) {
    remember(script, 'type', codeTypes.test(type) || workerTypes.test(type) ? type : '');
  }
  setAttribute(script, 'type', 'text/plain');
}

/** Whether it is a link that has something fetched ahead. Without an address, Chromium complains of it. */
export function isPreload({ localName, get }: TagView): boolean {
  return localName === 'link' && /preload/i.test(get('rel') ?? '');
}

/** Gives an element its own `type` or `rel` again. */
export function restoreAttribute(tag: Element, name: string): void {
  const value = heldValue(tag, name);
  if (value === null) return;
  forget(tag, name);
  removeAttribute(tag, name);
  if (value) setAttribute(tag, name, value);
}

/**
 * Restores the held attributes of the same element. A script whose `src` is set where it had none is
 * prepared again by the browser, and so is one whose text is set, be it to the same. Firefox takes a text
 * for changed that was not set as trusted (measured in 153), whatever was added to it.
 *
 * @param trust makes the value for the `src` of a script, or for its text, from what stood there
 */
export function restoreTag(tag: Element, trust: Trust): void {
  restoreAttribute(tag, 'type');
  for (const attribute of urlAttributesOf(tag)) {
    const value = isScript(tag) ? finalValue(tag, attribute) : heldValue(tag, attribute);
    if (value === null || attribute === 'type') continue;
    forget(tag, attribute);
    removeAttribute(tag, attribute);
    setValue(tag, attribute, isScript(tag) ? trust.createScriptURL(value) : value);
  }
  restoreAttribute(tag, 'rel');
  if (!isInline(tag)) return;
  // One inside an `<svg>` has no such property.
  if ('text' in tag) tag.text = trust.createScript(`${tag.text}`);
  else append(tag, '');
}

function setValue(tag: Element, name: string, value: string): void {
  if (name.startsWith('xlink')) setAttributeNS(tag, 'http://www.w3.org/1999/xlink', name, value);
  else setAttribute(tag, name, value);
}

const frameNames = ['iframe', 'frame', 'object', 'embed'];

/** The elements whose document, once loaded, goes on asking for things by itself. */
export const frameTags = `${frameNames}`;

/** Whether an element is one of these. */
export function isFrame({ localName }: Element): boolean {
  return frameNames.includes(localName);
}

/**
 * Puts a frame in its place anew: the document that it shows goes, and one that is on its way does not
 * come. With another address alone, the first one may win (measured in Chromium 156).
 */
export function renew(frame: Element): void {
  const { parentNode, nextSibling } = frame;
  if (parentNode) insertBefore(parentNode, frame, nextSibling);
}
