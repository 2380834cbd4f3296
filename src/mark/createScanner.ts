import { foreignContent, html, type Token, TokenizerMode } from 'parse5';
import { TagTokenizer } from './TagTokenizer';

/** Reads HTML in chunks of any size. */
export interface Scanner {
  write(text: string, isLast: boolean): void;
  /** How far the text has been read, not counting an unfinished start tag. */
  readonly settled: number;
}

/** Receives each tag with its location and whether it is inside `<svg>` or `<math>`. */
export type OnTag = (tag: Token.TagToken, at: Token.Location, isForeign: boolean) => void;

const { TAG_ID: $, NS } = html;

/** Elements whose content is text. With scripting enabled, `<noscript>` is one of them. */
const modes = new Map([
  [$.TITLE, TokenizerMode.RCDATA],
  [$.TEXTAREA, TokenizerMode.RCDATA],
  [$.SCRIPT, TokenizerMode.SCRIPT_DATA],
  [$.PLAINTEXT, TokenizerMode.PLAINTEXT],
  ...[$.STYLE, $.IFRAME, $.XMP, $.NOEMBED, $.NOFRAMES, $.NOSCRIPT].map(
    (id) => [id, TokenizerMode.RAWTEXT] as const,
  ),
]);

/** Where reading stands. */
interface ScannerContext {
  readonly onStart: OnTag;
  readonly onEnd: OnTag;
  /** Whether `/>` ends any element, and not only one in foreign content. */
  readonly hasComponents: boolean;
  /** The namespaces that are open, where there is foreign content. */
  readonly namespaces: string[];
}

/**
 * Drives the tokenizer of parse5 without building a tree, so that memory stays bounded. The tags tell
 * which text is raw and which content is foreign.
 *
 * @param hasComponents whether the text is of a language in which `/>` ends any element, such as Vue
 */
export function createScanner(onStart: OnTag, onEnd: OnTag, hasComponents = false): Scanner {
  const context: ScannerContext = { onStart, onEnd, hasComponents, namespaces: [] };
  const tokenizer: TagTokenizer = new TagTokenizer(
    { sourceCodeLocationInfo: true },
    {
      ...deaf,
      onStartTag: (tag) => readStart(context, tokenizer, tag),
      onEndTag: (tag) => readEnd(context, tokenizer, tag),
    },
  );
  return {
    write(text, isLast) {
      tokenizer.write(text, isLast);
      tokenizer.forget();
    },
    get settled() {
      return tokenizer.settled;
    },
  };
}

function readStart(context: ScannerContext, tokenizer: TagTokenizer, tag: Token.TagToken): void {
  const { namespaces, onStart, hasComponents } = context;
  // A fast path: most pages have no foreign content.
  const isNear = namespaces.length > 0 || tag.tagID === $.SVG || tag.tagID === $.MATH;
  if (isNear) enter(tag, namespaces);
  const isInForeign = isNear && isForeign(context);
  const isEmpty = isInForeign || (hasComponents && tag.selfClosing);
  const mode = isEmpty ? undefined : modes.get(tag.tagID);
  if (mode !== undefined) tokenizer.state = mode;
  if (tag.location) onStart(tag, tag.location, isInForeign || tag.tagID === $.SVG);
  if (isNear) tokenizer.inForeignNode = isForeign(context);
}

function readEnd(context: ScannerContext, tokenizer: TagTokenizer, tag: Token.TagToken): void {
  if (tag.location) context.onEnd(tag, tag.location, isForeign(context));
  if (!context.namespaces.length) return;
  leave(tag, context.namespaces);
  tokenizer.inForeignNode = isForeign(context);
}

function isForeign({ namespaces }: ScannerContext): boolean {
  return (namespaces.at(-1) ?? NS.HTML) !== NS.HTML;
}

const ignore = () => {};
const deaf = {
  onComment: ignore,
  onDoctype: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
};

/** Tracks open namespaces as a browser's parser does. */
function enter(tag: Token.TagToken, namespaces: string[]): void {
  const current = namespaces.at(-1) ?? NS.HTML;
  if (current !== NS.HTML && foreignContent.causesExit(tag)) namespaces.pop();
  if (tag.selfClosing) return;
  if (tag.tagID === $.SVG) namespaces.push(NS.SVG);
  else if (tag.tagID === $.MATH) namespaces.push(NS.MATHML);
  else if (current !== NS.HTML && holdsHtml(tag, current)) namespaces.push(NS.HTML);
}

function leave(tag: Token.TagToken, namespaces: string[]): void {
  const [outer = NS.HTML, current = NS.HTML] = namespaces.slice(-2);
  const ends =
    (tag.tagID === $.SVG && current === NS.SVG) ||
    (tag.tagID === $.MATH && current === NS.MATHML) ||
    (current === NS.HTML && outer !== NS.HTML && holdsHtml(tag, outer));
  if (ends) namespaces.pop();
}

/** Whether an element such as `<foreignObject>` has HTML content. */
function holdsHtml(tag: Token.TagToken, namespace: string): boolean {
  const name = foreignContent.SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tag.tagName) ?? tag.tagName;
  const id = name === tag.tagName ? tag.tagID : html.getTagID(name);
  return foreignContent.isIntegrationPoint(id, namespace as html.NS, tag.attrs);
}
