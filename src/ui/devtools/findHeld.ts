/** A tag that waits in the page. */
export interface HeldTag {
  readonly element: Element;
  /** Where it would load from; '' for code. */
  readonly url: string;
  /** What it is marked with; '' for an unmarked tag. */
  readonly mark: string;
}

/** The attributes of held tags: set by the gate (for a script, only its type) or written by the shop. */
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
 * A released tag keeps its mark, but has its URL or its type again. This needs a selector: `getAttribute` on a
 * held tag returns what page code wrote, while selectors see the real attributes.
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
