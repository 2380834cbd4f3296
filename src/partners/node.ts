/** A piece of a page, before it is HTML, Markdown or elements. */
export type Node =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Node[];
    };

/** Makes a piece of a page; what is `false` or empty is left out. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | false)[]
): Node {
  return { tag, attributes, children: children.filter((child): child is Node => !!child) };
}
