import { tryOrNull } from '../lib/tryOrNull';

/**
 * Makes an element with these attributes and children; texts stay texts. A link that leads to no web page
 * (`javascript:`, `data:`) leads nowhere: it may come from a site's own disclosure.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'href' || isWeb(value)) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function isWeb(link: string): boolean {
  return !!tryOrNull(() => /^https?:/.test(new URL(link, document.baseURI).href));
}
