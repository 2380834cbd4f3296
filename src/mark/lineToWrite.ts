import { markName } from '../gate/tag';

/** What is known of a tag that could not be marked. */
export interface UnmarkedTag {
  /** In lower case; by its address where nothing is known. */
  readonly element?: string;
  /** The attribute as it is written, with the sign by which a framework binds it: `:src`. */
  readonly attribute?: string;
  /** The attribute that is meant: `src`. */
  readonly name?: string;
  readonly value: string;
}

/**
 * The tag to write in the place of one that could not be marked. Empty where there is no partner.
 *
 * @example lineToWrite(['criteo'], { value: 'https://dynamic.criteo.com/js/ld/ld.js' })
 */
export function lineToWrite(names: readonly string[], tag: UnmarkedTag): string {
  if (!names.length) return '';
  const { value, element = elementFor(value), name = 'src', attribute = name } = tag;
  const mark = `${markName}="${names.join(' ')}"`;
  const quoted = value.includes('"') ? `'${value}'` : `"${value}"`;
  if (element === 'script') {
    return `<script type="text/plain" ${mark} ${attribute}=${quoted}></script>`;
  }
  const moved = moveAside(attribute, name);
  const end = element === 'iframe' ? '></iframe>' : ' />';
  return `<${element} ${mark} ${moved}=${quoted}${end}`;
}

/** `:src` becomes `:data-src`. What sets a property of the element becomes what sets an attribute. */
function moveAside(attribute: string, name: string): string {
  const aside = `data-${name}`;
  if (attribute.startsWith('[')) return `[attr.${aside}]`;
  if (attribute.startsWith('.')) return `:${aside}`;
  if (/^(?:data-)?ng-/.test(attribute)) return `ng-attr-${aside}`;
  return attribute.replace(name, aside);
}

/** The element that an address is most likely for. Only its ending tells. */
export function elementFor(address: string): string {
  if (/\.gif|\/tr\b|\/action\/|\/p\?|noscript/.test(address)) return 'img';
  return /\.html?\b|syncframe/.test(address) ? 'iframe' : 'script';
}
