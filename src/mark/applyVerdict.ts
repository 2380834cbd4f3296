import type { Text } from './createBuffer';
import { placeIn, type RewriteContext, type Tag } from './RewriteContext';
import type { Left } from './report';
import { tagLimit } from './TagTokenizer';
import type { ToLeave, ToMark, Verdict } from './verdict';

/** Does with a tag what was judged, and reports it. */
export function applyVerdict(context: RewriteContext, tag: Tag, verdict: Verdict | null): void {
  if (!verdict) return;
  const before = textOf(context, tag);
  const after = 'why' in verdict ? verdict : change(context, before, verdict);
  if ('why' in after) leave(context, tag, before, after);
  else write(context, tag, before, after, verdict.names);
}

const none: Text = { raw: '', plain: '' };

function textOf({ buffer }: RewriteContext, { at }: Tag): Text {
  const isLong = at.endOffset - at.startOffset > tagLimit;
  return isLong ? none : buffer.between(at.startOffset, at.endOffset);
}

/** The tag written anew, or why it stays. */
function change(
  { task, templates }: RewriteContext,
  before: Text,
  verdict: ToMark,
): Text | ToLeave {
  const because = (why: string) => ({ names: verdict.names, why, sends: true });
  if (templates.at(-1)?.isShadow) return because(inShadow);
  if (before === none) return because('it is too long');
  const after = task.rewrite(before, verdict);
  return typeof after === 'string' ? because(after) : after;
}

const inShadow = 'it stands in a shadow root of the markup, where nothing lets it go again';

function leave(context: RewriteContext, { at }: Tag, { raw }: Text, verdict: ToLeave): void {
  const place = placeIn(context, at.startLine, at.startCol);
  const item: Left = { ...place, text: context.options.decode(raw).slice(0, 120), ...verdict };
  if (context.options.isIgnored(place.line)) context.ignored.push(item);
  else context.left.push(item);
}

function write(
  context: RewriteContext,
  { element, at }: Tag,
  before: Text,
  after: Text,
  names: readonly string[],
): void {
  const { buffer, marks, options } = context;
  const { decode } = options;
  const place = placeIn(context, at.startLine, at.startCol);
  const texts = { before: decode(before.raw), after: decode(after.raw) };
  if (context.options.isIgnored(place.line)) {
    const why = 'a comment says so';
    context.ignored.push({ ...place, text: texts.before.slice(0, 120), names, why, sends: true });
    return;
  }
  buffer.replace(at.startOffset, at.endOffset, after.raw);
  marks.push({ ...place, element, names, ...texts });
}
