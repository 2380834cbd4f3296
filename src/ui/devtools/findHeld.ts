/** A tag that waits in the page. */
export interface HeldTag {
  readonly element: Element;
  /** Where it would load from; '' for code. */
  readonly url: string;
  /** What it is marked with; '' for an unmarked tag. */
  readonly mark: string;
}

/**
 * The attributes by which a tag waits: taken off by the gate, of a script its type alone, or marked by the
 * shop.
 */
const names = [
  ...['src', 'href', 'srcset'].flatMap((name) => [`data-ktw-${name}`, `data-${name}`]),
  'data-ktw-type',
];
const selector = [...names.map((name) => `[${name}]`), '[type="text/plain"][data-consent]'].join();

/** Finds the tags that wait in the page, in its order. */
export function findHeld(root: ParentNode = document): HeldTag[] {
  return [...root.querySelectorAll(selector)].filter(isWaiting).map((element) => ({
    element,
    url: addressOf(element),
    mark: element.getAttribute('data-consent') ?? '',
  }));
}

/**
 * What was released keeps its mark, but has its address or its type again. A selector sees what stands
 * there; page code that asks for an attribute of a held tag reads what it wrote.
 */
function isWaiting(tag: Element): boolean {
  return tag.matches('script[type="text/plain"], :not(script, [src], link[href])');
}

function addressOf(tag: Element): string {
  const name = [...names.slice(0, -1), 'src'].find((attribute) => tag.hasAttribute(attribute));
  const value = name ? (tag.getAttribute(name) ?? '') : '';
  return value && URL.canParse(value, document.baseURI)
    ? new URL(value, document.baseURI).href
    : value;
}
