import { configBlockId } from './configBlock';

/**
 * Finds the block of configuration in the page. An `<img name="querySelector">` hides the method of the
 * document itself.
 */
export function findBlock(): Element | null {
  return Document.prototype.querySelector.call(document, `script#${configBlockId}`);
}
