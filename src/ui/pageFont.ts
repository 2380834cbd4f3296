/** Japanese typefaces of the usual systems, to stand before the page's generic family. */
const japanese = {
  serif: '"Hiragino Mincho ProN", "Noto Serif JP", "Noto Serif CJK JP", "Yu Mincho"',
  other: '"Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo',
};

const generic = /^(serif|sans-serif|system-ui|ui-.*|cursive|fantasy|monospace)$/;

/**
 * The typefaces of an element, with Japanese ones before the generic family. What a generic family is depends on
 * the language of a text: without them a name that is marked as English would stand in another typeface
 * than the Japanese around it.
 */
export function pageFont(element: Element): string {
  const names = getComputedStyle(element).fontFamily.split(/, */);
  const at = names.findIndex((name) => generic.test(name));
  const before = at < 0 ? names : names.slice(0, at);
  const after = at < 0 ? [] : names.slice(at);
  const stack = after[0] === 'serif' ? japanese.serif : japanese.other;
  return [...before, stack, ...after].filter(Boolean).join(', ');
}
