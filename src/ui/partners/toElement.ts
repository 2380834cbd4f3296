import type { Node as Piece } from '../../partners/node';

/** A piece of a page as elements; texts stay texts. */
export function toElement(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const made = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) made.setAttribute(name, value);
  made.append(...piece.children.map(toElement));
  return made;
}
