import { html, type Token } from 'parse5';
import { markName, urlAttributes } from '../gate/tag';
import { applyVerdict } from './applyVerdict';
import { setsAnything } from './judgeBound';
import { runs } from './judgeTag';
import { namesHost } from './owners';
import { isInMarked, placeIn, type RewriteContext, type Tag } from './RewriteContext';
import type { Attributes, Surroundings } from './surroundings';
import { tagLimit } from './TagTokenizer';
import { printed } from './templates/blankTemplate';

/** Elements whose text is looked at, and all that are. A link that is clicked asks by itself. */
const raw = new Set(['script', 'noscript', 'style']);
const read = new Set([...raw, ...Object.keys(urlAttributes), 'base']);
read.delete('a');
/** Of these, those that matter whatever they ask for. */
const kept = new Set([...raw, 'template', 'base']);

/** Reads a start tag, and changes it where it has to be. */
export function readStartTag(
  context: RewriteContext,
  token: Token.TagToken,
  at: Token.Location,
  isForeign: boolean,
): void {
  if (!mayMatter(context, token)) return;
  const { attrs } = token;
  const element = nameOf(context, token, at);
  // What stays with the shop is most of what a page asks for.
  if (!context.base && !kept.has(element) && !attrs.some(mayLeave)) return;
  const attributes = new Map(attrs.map(({ name, value }) => [name, readValue(context, value)]));
  const tag = { element, attributes, at };
  const isRaw = !isForeign && raw.has(element);
  if (isRaw && (element !== 'script' || hasCode(attributes))) context.open = tag;
  if (element === 'template') enterTemplate(context, attributes);
  else if (element === 'base') context.base ??= attributes.get('href');
  else if (!isInMarked(context)) judge(context, tag);
}

/** The name of an element. It keeps its capital where that makes it a component. */
function nameOf(
  { options, buffer }: RewriteContext,
  { tagName }: Token.TagToken,
  { startOffset }: Token.Location,
): string {
  if (!options.hasComponents) return tagName;
  const from = startOffset + 1;
  const written = buffer.between(from, from + tagName.length).plain;
  return /^[A-Z]/.test(written) ? written : tagName;
}

function mayMatter(
  { options }: RewriteContext,
  { tagName, tagID, attrs }: Token.TagToken,
): boolean {
  if (read.has(tagName) || attrs.some(isStyle)) return true;
  if (!options.isFile) return false;
  // In a template, an element that HTML does not have is a component, and may write any tag.
  return tagID === html.TAG_ID.UNKNOWN || attrs.some(({ name }) => setsAnything.test(name));
}

/** Template code that prints reads as a digit: it may be an id, or a part of a path. */
function readValue({ options }: RewriteContext, value: string): string {
  return options.decode(value).replaceAll(printed, '0');
}

function judge(context: RewriteContext, tag: Tag): void {
  const { startOffset, endOffset } = tag.at;
  const text = context.buffer.between(startOffset, endOffset);
  const around: Surroundings = {
    base: context.base,
    ofMarkup: (markup) => ownersOfMarkup(context, markup),
    isTemplate: text.raw !== text.plain,
    isFile: context.options.isFile,
  };
  applyVerdict(context, tag, context.task.judgeTag(tag.element, tag.attributes, around));
}

/** Reads an end tag: what stands before it is judged now. */
export function readEndTag(
  context: RewriteContext,
  { tagName }: Token.TagToken,
  { startOffset }: Token.Location,
): void {
  if (tagName === 'template') context.templates.pop();
  if (tagName !== context.open?.element) return;
  const tag = context.open;
  context.open = null;
  if (isInMarked(context) || startOffset - tag.at.startOffset > tagLimit) return;
  if (tagName === 'noscript') markTwin(context, tag.at, startOffset);
  else {
    const text = context.options.decode(
      context.buffer.between(tag.at.endOffset, startOffset).plain,
    );
    applyVerdict(context, tag, context.task.judgeText(tag, text));
  }
}

function enterTemplate(context: RewriteContext, attributes: Attributes): void {
  const { templates } = context;
  const isShadow = templates.at(-1)?.isShadow === true || attributes.has('shadowrootmode');
  templates.push({ isMarked: isInMarked(context) || attributes.has(markName), isShadow });
}

/** Marks the text of a `<noscript>` by itself: it is the twin for browsers without scripts. */
function markTwin(
  context: RewriteContext,
  { endOffset, endLine, endCol }: Token.Location,
  to: number,
): void {
  const { buffer, base, options } = context;
  const part = buffer.between(endOffset, to);
  const origin = placeIn(context, endLine, endCol);
  const twin = context.rewritePart(part, { ...options, base, origin });
  if (twin.html !== part.raw) buffer.replace(endOffset, to, twin.html);
  context.marks.push(...twin.marks);
  context.left.push(...twin.left);
  context.ignored.push(...twin.ignored);
}

function ownersOfMarkup({ rewritePart, base }: RewriteContext, markup: string): readonly string[] {
  const { marks, left } = rewritePart({ raw: markup, plain: markup }, { base });
  return [...marks, ...left].flatMap(({ names }) => names);
}

/** Whether an attribute may name a host, or marks its tag. */
function mayLeave({ name, value }: Token.Attribute): boolean {
  return name === markName || namesHost.test(value);
}

function isStyle({ name }: Token.Attribute): boolean {
  return name === 'style';
}

/** Whether a script has code in it that the browser would run, and no mark. ASP.NET runs some itself. */
function hasCode(attributes: Attributes): boolean {
  return (
    runs(attributes) && !['src', 'href', markName, 'runat'].some((name) => attributes.has(name))
  );
}
