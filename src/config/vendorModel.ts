import type { Shape } from './shape';

/** The id of a vendor or a row, or a purpose. */
export const isName = /^[a-z][a-z\d-]*$/;

/** A host, or with a dot in front a host with all below it. A whole ending such as `.jp` is none. */
export const isHost = /^\.?([a-z\d-]+\.)+[a-z\d-]+$/;

// A name that is all star would take what is the shop's, and one letter is in any code.
const names = [/^[^*]{2}/];

/**
 * The model of a vendor of the site's own. Of its disclosure any part may be left out, and the row then
 * says that it is not known; so a part with a wrong name is no error, and counts as left out.
 */
export const vendorModel = {
  id: isName,
  purposes: [isName],
  hold: [{ host: oneOrMore(isHost), path: oneOrMore(/^\//), query: { '*': [''] } }],
  cookies: names,
  storage: names,
  queues: names,
  defines: names,
  disclosure: { '*': new Set<Shape>(['', true, { sent: [''], '*': '' }]) },
};

function oneOrMore(pattern: RegExp): Shape {
  return new Set<Shape>([pattern, [pattern]]);
}
