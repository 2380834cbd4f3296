/** One piece of a tag, as it stands in a page. */
export type Part =
  | { readonly src: string; readonly attributes?: string }
  | { readonly code: string }
  | { readonly noscript: string }
  | { readonly frame: string };

/** A tag that a shop has pasted, as its vendor gives it. */
export interface Tag {
  /** Whose it is; none where several vendors are told at once. */
  readonly vendor?: string;
  readonly name: string;
  readonly place: 'head' | 'body';
  readonly parts: readonly Part[];
}

/** Writes the tags of one place as HTML. */
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
