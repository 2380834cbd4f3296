import { Map, Math, RegExp } from './natives';
/** A start tag in a text of markup; places are offsets into that text. */
export interface StartTag {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  /** Where the name ends, and attributes may begin. */
  readonly nameEnd: number;
  readonly end: number;
  /** By name in lower case; of two that are alike the first counts. */
  readonly attributes: ReadonlyMap<string, RawAttribute>;
}

/** An attribute as it is written: character references in its value are not resolved. */
export interface RawAttribute {
  readonly value: string;
  readonly start: number;
}

/** What a tokenizer has to remember between two pieces of markup. A new one begins in plain content. */
export interface TokenizerState {
  /** The element whose content is text, and no markup: `script`. */
  raw: string;
  /** How far inside `<!-- <script>` the text of a script is: 0, 1 or 2. */
  escape: number;
  /** How many elements `<svg>` and `<math>` are open: in these `<script/>` is closed. */
  foreign: number;
}

/** The elements whose content is text. */
export const rawText =
  /^(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)$/;
const foreign = /^(svg|math)$/;

/** One attribute, or the end of the tag. */
const attribute =
  /([\t\n\f\r /]*)(?:(>)|([^\t\n\f\r />][^\t\n\f\r />=]*)([\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?=>)|([^\t\n\f\r "'>][^\t\n\f\r >]*)))?)/y;
/** An attribute without its value, as that has not come yet. */
const valueMissing = /[\t\n\f\r ]*=/y;
const tagName = /[a-z][^\t\n\f\r />]*/iy;
/** In the text of a script. */
const scriptMarks = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;
const commentEnd = /--!?>/g;

/** Makes the state that a tokenizer starts in. */
export function createTokenizerState(): TokenizerState {
  return { raw: '', escape: 0, foreign: 0 };
}

/**
 * Finds the start tags in a piece of markup, as a browser that runs scripts does, in linear time. The
 * state goes on to the next piece. What is begun and not yet complete starts at `rest`: it has to come
 * again, in front of the next piece.
 */
export function tokenize(
  text: string,
  state: TokenizerState,
): { readonly tags: readonly StartTag[]; readonly rest: number } {
  const tags: StartTag[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    const next = state.raw ? skipRawText(text, at, state) : skipToken(text, at, state, tags);
    if (next < 0) return { tags, rest: restOf(text, from, state) };
    at = next;
  }
  return { tags, rest: text.length };
}

/** Of raw text only what may be the beginning of its end has to come again. */
function restOf(text: string, from: number, { raw }: TokenizerState): number {
  if (!raw) return text.indexOf('<', from);
  const tail = /(?:<[!/]?[-a-z]{0,9}|--?)$/i.exec(text.slice(Math.max(from, text.length - 11)));
  return text.length - (tail?.[0].length ?? 0);
}

/** Where the text of a `<script>`, a `<textarea>` and their like ends; -1 when it goes on. */
function skipRawText(text: string, at: number, state: TokenizerState): number {
  if (state.raw === 'script') return skipScript(text, at, state);
  const end = new RegExp(`</${state.raw}(?=[\\t\\n\\f\\r />])`, 'gi');
  end.lastIndex = at;
  const found = state.raw !== 'plaintext' && end.exec(text);
  if (!found) return -1;
  state.raw = '';
  return found.index;
}

/** A `</script>` after `<!-- <script>` is text: https://html.spec.whatwg.org/#script-data-double-escaped-state */
function skipScript(text: string, at: number, state: TokenizerState): number {
  scriptMarks.lastIndex = at;
  for (let found = scriptMarks.exec(text); found; found = scriptMarks.exec(text)) {
    const [mark, slash] = found;
    if (mark === '<!--') {
      state.escape ||= 1;
      // Its dashes may belong to the end as well: `<!-->`.
      scriptMarks.lastIndex -= 2;
    } else if (mark === '-->') state.escape = 0;
    else if (!slash) state.escape &&= 2;
    else if (state.escape === 2) state.escape = 1;
    else {
      state.raw = '';
      state.escape = 0;
      return found.index;
    }
  }
  return -1;
}

/** Where the token ends that comes next, with the text before it; -1 when it is not complete. */
function skipToken(text: string, at: number, state: TokenizerState, tags: StartTag[]): number {
  const start = text.indexOf('<', at);
  if (start < 0) return text.length;
  const sign = text[start + 1];
  if (sign === undefined) return -1;
  if (/[a-z]/i.test(sign)) return skipStartTag(text, start, state, tags);
  if (sign === '/') return skipEndTag(text, start, state);
  if (sign === '!') return skipDeclaration(text, start);
  return sign === '?' ? after(text, '>', start) : start + 1;
}

function skipStartTag(
  text: string,
  start: number,
  state: TokenizerState,
  tags: StartTag[],
): number {
  tagName.lastIndex = start + 1;
  const name = tagName.exec(text)?.[0].toLowerCase() ?? '';
  const nameEnd = start + 1 + name.length;
  const attributes = new Map<string, RawAttribute>();
  const end = skipAttributes(text, nameEnd, attributes);
  if (end < 0) return -1;
  tags.push({ name, start, nameEnd, end, attributes });
  enter(name, text[end - 2] === '/', state);
  return end;
}

/** Where a tag ends; -1 when it is not complete. */
function skipAttributes(text: string, at: number, found: Map<string, RawAttribute>): number {
  attribute.lastIndex = at;
  for (let part = attribute.exec(text); part; part = attribute.exec(text)) {
    const { lastIndex } = attribute;
    const [whole, space = '', end, name = '', value, double, single, bare] = part;
    if (end) return lastIndex;
    valueMissing.lastIndex = lastIndex;
    if (value === undefined && valueMissing.test(text)) return -1;
    const key = name.toLowerCase();
    const start = lastIndex - whole.length + space.length;
    if (!found.has(key)) found.set(key, { value: double ?? single ?? bare ?? '', start });
  }
  return -1;
}

/** Notes what a start tag changes in how the text behind it is read. */
function enter(name: string, isClosed: boolean, state: TokenizerState): void {
  if (foreign.test(name) && !isClosed) state.foreign += 1;
  else if (rawText.test(name) && !(isClosed && state.foreign)) state.raw = name;
}

function skipEndTag(text: string, start: number, state: TokenizerState): number {
  tagName.lastIndex = start + 2;
  const name = tagName.exec(text)?.[0] ?? '';
  if (foreign.test(name.toLowerCase()) && state.foreign) state.foreign -= 1;
  if (name) return skipAttributes(text, start + 2 + name.length, new Map());
  return start + 2 === text.length ? -1 : after(text, '>', start);
}

/** A comment, a doctype, or what the browser makes a comment of. */
function skipDeclaration(text: string, start: number): number {
  const begun = text.slice(start, start + 6);
  if ('<!--'.startsWith(begun)) return -1;
  if (!begun.startsWith('<!--')) return after(text, '>', start);
  const short = /^<!---?>/.exec(begun);
  if (short) return start + short[0].length;
  commentEnd.lastIndex = start + 4;
  return commentEnd.test(text) ? commentEnd.lastIndex : -1;
}

function after(text: string, end: string, from: number): number {
  return text.indexOf(end, from) + 1 || -1;
}
