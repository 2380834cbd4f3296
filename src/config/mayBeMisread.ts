import { tagAttributes } from './tagAttributes';

/**
 * Whether a page may say something to Kotowari that was not read: an attribute of our tag that we do not
 * know, or another script whose id is like that of `block`. `checkPage`, which is loaded only then, judges.
 */
export function mayBeMisread(tag: HTMLOrSVGElement, block: Element | null = null): boolean {
  const alike = 'script[id*=kotowari i],script[id*=config i]';
  return (
    Object.keys(tag.dataset).some((name) => !tagAttributes.includes(name)) ||
    [...Document.prototype.querySelectorAll.call(document, alike)].some((each) => each !== block)
  );
}
