/** Creates an element with these children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}
