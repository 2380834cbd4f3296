import { countEdits } from '../lib/countEdits';
import { configBlockId } from './configBlock';
import { configSchema } from './configSchema';
import type { Fault, FaultCode } from './fault';
import { tagAttributes } from './tagAttributes';

/**
 * Finds what a page says to Kotowari in a way that it does not hear, once the page is parsed: blocks of
 * configuration that were not read, and attributes of our tag under a wrong name. `block` is the one that
 * was read.
 */
export function checkPage(tag: HTMLOrSVGElement, block: Element | null = null): Fault[] {
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[id]');
  return [
    ...[...scripts]
      .filter((script) => script !== block)
      .flatMap((script) => checkBlock(script, block)),
    ...Object.keys(tag.dataset).flatMap(checkAttribute),
  ];
}

function checkBlock({ id }: Element, block: Element | null = null): Fault[] {
  if (id === configBlockId) return fault(block ? 'block-twice' : 'block-late', `#${id}`);
  return countEdits(id, configBlockId) < 4 ? fault('block-id', `#${id}`) : [];
}

/** Other tools put attributes of their own on scripts, so only what is like one of ours is a mistake. */
function checkAttribute(name: string): Fault[] {
  if (tagAttributes.includes(name)) return [];
  const isNear = [...tagAttributes, ...Object.keys(configSchema.properties ?? {})].some(
    (known) => countEdits(name.toLowerCase(), known.toLowerCase()) < known.length / 4,
  );
  return isNear ? fault('attribute', toAttribute(name), tagAttributes.map(toAttribute)) : [];
}

function toAttribute(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function fault(code: FaultCode, place: string, expected?: readonly string[] | string): Fault[] {
  return [{ code, path: [place], found: place, expected }];
}
