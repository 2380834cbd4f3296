/** One element of a tag. */
export type Part =
  | { readonly src: string; readonly attributes?: string }
  | { readonly code: string }
  | { readonly noscript: string }
  | { readonly frame: string };

/** A tag as its vendor provides it and shops paste it. */
export interface Tag {
  /** The vendor's id; undefined if the code calls several vendors. */
  readonly vendor?: string;
  readonly name: string;
  readonly place: 'head' | 'body';
  readonly parts: readonly Part[];
}

/** Writes the tags for the head or the body as HTML. */
export function writeTags(tags: readonly Tag[], place: Tag['place']): string {
  return tags
    .filter((tag) => tag.place === place)
    .map(({ name, parts }) => [`<!-- ${name} -->`, ...parts.map(writePart)].join('\n'))
    .join('\n');
}

function writePart(part: Part): string {
  if ('code' in part) return `<script>${part.code}</script>`;
  if ('noscript' in part) return `<noscript>${part.noscript}</noscript>`;
  if ('frame' in part) return `<iframe src="${part.frame}" ${FRAME}></iframe>`;
  return `<script${part.attributes ? ` ${part.attributes}` : ''} src="${part.src}"></script>`;
}

const FRAME = 'width="1" height="1" frameborder="0" style="display:none" title="計測用"';
