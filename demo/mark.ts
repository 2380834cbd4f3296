/** One piece of a tag, as it stands in a page. */
export type Part =
  | { readonly src: string; readonly attributes?: string; readonly dataSrc?: boolean }
  | { readonly code: string }
  | { readonly noscript: string }
  | { readonly frame: string };

/** A tag that a shop has pasted. */
export interface Tag {
  readonly name: string;
  /** What `data-consent` says where the tag is marked: one vendor, or several: all are needed. */
  readonly consent: string;
  readonly place: 'head' | 'body';
  readonly parts: readonly Part[];
}

/** `unmarked`: as the vendors give them. `marked`: as the documentation asks for. */
export type Form = 'unmarked' | 'marked';

/** Writes the tags of one place as HTML. */
export function writeTags(tags: readonly Tag[], place: Tag['place'], form: Form): string {
  return tags
    .filter((tag) => tag.place === place)
    .map((tag) => [`<!-- ${tag.name} -->`, ...writeParts(tag, form)].join('\n'))
    .join('\n');
}

function writeParts(tag: Tag, form: Form): string[] {
  const write = form === 'marked' ? writeMarked : writePlain;
  return tag.parts.map((part) => write(part, tag.consent)).filter(Boolean);
}

function writePlain(part: Part): string {
  if ('code' in part) return `<script>${part.code}</script>`;
  if ('noscript' in part) return `<noscript>${part.noscript}</noscript>`;
  if ('frame' in part) return `<iframe src="${part.frame}" ${FRAME}></iframe>`;
  return `<script${part.attributes ? ` ${part.attributes}` : ''} src="${part.src}"></script>`;
}

function writeMarked(part: Part, consent: string): string {
  const mark = `data-consent="${consent}"`;
  if ('code' in part) return `<script type="text/plain" ${mark}>${part.code}</script>`;
  // Without script nobody can be asked, so the twin for that case goes.
  if ('noscript' in part) return '';
  if ('frame' in part) return `<iframe ${mark} data-src="${part.frame}" ${FRAME}></iframe>`;
  const attributes = part.attributes ? ` ${part.attributes}` : '';
  const source = part.dataSrc ? 'data-src' : 'src';
  return `<script type="text/plain" ${mark}${attributes} ${source}="${part.src}"></script>`;
}

const FRAME = 'width="1" height="1" frameborder="0" style="display:none" title="計測用"';
