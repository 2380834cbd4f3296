import { atob, unescape } from '../lib/natives';
import { createTokenizerState, tokenize } from '../lib/tokenize';
import { tryOrNull } from '../lib/tryOrNull';
import { urlAttributesOf } from './tag';

/**
 * The URLs that a browser may ask for by an attribute's value: a `srcset` and a `ping` have several, a
 * type none, a `srcdoc` those of its tags, and an address that is a document in itself all in its text.
 */
export function urlsIn(attribute: string, value: string, decode: Decode): readonly string[] {
  if (attribute === 'type') return [];
  if (attribute === 'srcdoc') return urlsInMarkup(value, decode);
  if (/set$|ping|values/.test(attribute)) return value.split(/[\s,;]+/);
  return isDocument(value) ? urlsInText(value) : [value];
}

/** Resolves the character references in an attribute's value, as the browser does. */
export type Decode = (value: string) => string;

function urlsInMarkup(markup: string, decode: Decode): readonly string[] {
  return tokenize(markup, createTokenizerState()).tags.flatMap(({ name, attributes }) => {
    const read = (attribute: string) => decode(attributes.get(attribute)?.value ?? '');
    if (name === 'meta') return attributes.has('http-equiv') ? urlsInText(read('content')) : [];
    return urlAttributesOf({ localName: name }).flatMap((attribute) =>
      urlsIn(attribute, read(attribute), decode),
    );
  });
}

/** Browsers pass over blanks inside of a scheme. Most addresses are told by their first letter. */
function isDocument(url: string): boolean {
  if (!/^[\0- ]*[jd]/i.test(url)) return false;
  const start = url.slice(0, 40).replace(/[\0- ]/g, '');
  return /^(javascript:|data:[\w/+]*(html|xml))/i.test(start);
}

/** Every address that is written out in a text. */
function urlsInText(text: string): readonly string[] {
  const [, encoded] = /;base64,(.*)/is.exec(text) ?? [];
  const plain = encoded ? (tryOrNull(() => atob(unescape(encoded))) ?? '') : unescape(text);
  return plain.replaceAll('\\', '').match(/(https?:)?\/\/[\w.-]+[^\s"'<>`)]*/gi) ?? [];
}
