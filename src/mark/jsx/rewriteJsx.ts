import { addressesIn } from '../addressesIn';
import type { Lines } from '../createLines';
import { createMarker } from '../createMarker';
import { createUnmarker } from '../createUnmarker';
import { findIgnored } from '../findIgnored';
import type { Owners } from '../owners';
import type { Rewritten } from '../RewriteContext';
import type { Left, Mark } from '../report';
import { unique } from '../unique';
import { applyEdits, type Edit } from './applyEdits';
import { innerHtmlOf } from './innerHtmlOf';
import { walk } from './JsxNode';
import { type JsxTag, readJsxTag } from './JsxTag';
import { judgeJsx } from './judgeJsx';
import { markJsxTag } from './markJsxTag';
import { parseJsx } from './parseJsx';
import { readScope } from './readScope';
import { unmarkJsxTag } from './unmarkJsxTag';

/** What rewriting a file with JSX works on. */
interface JsxContext {
  readonly text: string;
  readonly owners: Owners;
  readonly lines: Lines;
  readonly decode: (text: string) => string;
  readonly edits: Edit[];
  readonly marks: Mark[];
  readonly left: Left[];
  readonly ignored: Left[];
}

/** Marks the elements of a file with JSX, or takes their marks out again. */
export function rewriteJsx(
  owners: Owners,
  text: string,
  lines: Lines,
  options: { readonly isUndo?: boolean; readonly decode?: (text: string) => string },
): Rewritten {
  const { isUndo, decode = String } = options;
  const context: JsxContext = {
    text,
    owners,
    lines,
    decode,
    edits: [],
    marks: [],
    left: [],
    ignored: [],
  };
  const program = parseJsx(text);
  if (typeof program !== 'string') {
    const scope = readScope(program);
    for (const node of walk(program)) {
      const tag = node.type === 'JSXElement' ? readJsxTag(node, scope) : null;
      if (!tag) continue;
      rewriteInnerHtml(context, tag, isUndo === true);
      if (isUndo) change(context, tag, [], unmarkJsxTag(text, tag));
      else mark(context, tag, judgeJsx(tag, scope, owners));
    }
  } else if (!isUndo) leaveFile(context, program);
  const { edits, marks, left, ignored } = context;
  return { html: applyEdits(text, edits), marks, left, ignored };
}

/** Rewrites the markup that React puts into an element as text: the usual way to write a `<noscript>`. */
function rewriteInnerHtml(context: JsxContext, tag: JsxTag, isUndo: boolean): void {
  const html = tag.name === 'script' ? null : innerHtmlOf(tag, context.text);
  if (!html) return;
  const { text, owners, lines, decode } = context;
  const settings = {
    decode,
    origin: lines.placeOf(html.start),
    isIgnored: findIgnored(lines),
    isFile: true,
  };
  const rewriter = isUndo ? createUnmarker(settings) : createMarker(owners, settings);
  const raw = text.slice(html.start, html.end);
  const rewritten = rewriter.write(raw, html.plain) + rewriter.end();
  if (html.isMutable) {
    context.edits.push({ at: html.start, remove: raw.length, insert: rewritten });
    context.marks.push(...rewriter.marks);
  } else context.left.push(...rewriter.marks.map(leftInString));
  context.left.push(...rewriter.left);
  context.ignored.push(...rewriter.ignored);
}

function leftInString({ line, column, before, after, names }: Mark): Left {
  const why = 'it stands in a string with escapes or double quotes: mark it by hand';
  return { line, column, text: before.slice(0, 120), names, why, sends: false, write: after };
}

function mark(context: JsxContext, tag: JsxTag, verdict: ReturnType<typeof judgeJsx>): void {
  if (!verdict) return;
  if ('why' in verdict) leave(context, tag, verdict);
  else {
    const edits = markJsxTag(tag, verdict);
    if (typeof edits !== 'string') change(context, tag, verdict.names, edits);
    else leave(context, tag, { names: verdict.names, why: edits, sends: true });
  }
}

function change(
  context: JsxContext,
  tag: JsxTag,
  names: readonly string[],
  edits: readonly Edit[],
): void {
  if (!edits.length) return;
  const { text, decode, lines } = context;
  const place = lines.placeOf(tag.start);
  const before = text.slice(tag.start, tag.end);
  const moved = edits.map(({ at, ...edit }) => ({ ...edit, at: at - tag.start }));
  const item = { ...place, names, before: decode(before) };
  if (findIgnored(lines)(place.line)) {
    const why = 'a comment says so';
    context.ignored.push({ ...place, text: item.before.slice(0, 120), names, why, sends: true });
    return;
  }
  context.edits.push(...edits);
  context.marks.push({ ...item, element: tag.name, after: decode(applyEdits(before, moved)) });
}

function leave(
  { text, decode, lines, left }: JsxContext,
  { start, end }: JsxTag,
  verdict: Omit<Left, 'line' | 'column' | 'text'>,
): void {
  const shown = decode(text.slice(start, end)).slice(0, 120);
  left.push({ ...lines.placeOf(start), text: shown, ...verdict });
}

/** Nobody can tell what stands in a file that cannot be parsed. */
function leaveFile({ text, owners, left }: JsxContext, problem: string): void {
  const names = unique(addressesIn(text).flatMap((url) => owners.ofUrl(`https://${url}`)));
  if (!names.length) return;
  const why = `the file cannot be read as JSX: ${problem}`;
  left.push({ line: 1, column: 1, text: '', names, why, sends: true, isUnread: true });
}
