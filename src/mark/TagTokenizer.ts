import { type Token, Tokenizer } from 'parse5';

/** A tag or an inline script that has more characters is passed on as it is. */
export const tagLimit = 1 << 20;

/**
 * The tokenizer of parse5, for a reader of tags alone. It takes no note of where anything but a tag
 * stands, which saves a fifth of its work, and lets go of what it has read, so that memory stays
 * bounded however long a text, a comment or an attribute is.
 */
export class TagTokenizer extends Tokenizer {
  /** Up to where the text has been read, apart from a start tag that has not ended yet. */
  get settled(): number {
    const { currentToken, preprocessor } = this;
    if (isTag(currentToken) && currentToken.location) return currentToken.location.startOffset;
    // This sign begins a tag when a letter follows.
    const mayOpen = preprocessor.html[preprocessor.pos] === '<';
    return preprocessor.offset + (mayOpen ? 0 : 1);
  }

  /** Lets go of the text that has been read, and of what is too much of a tag that is too long. */
  forget(): void {
    const { preprocessor, currentToken, currentCharacterToken } = this;
    if (!preprocessor.willDropParsedChunk()) return;
    const isLong = preprocessor.offset - this.settled > tagLimit;
    if (isTag(currentToken) && !isLong) return;
    if (currentToken) shorten(currentToken);
    shorten(this.currentAttr);
    if (currentCharacterToken) currentCharacterToken.chars = '';
    // A character reference that has not ended is read again from its beginning.
    const kept = referenceAtEnd.exec(preprocessor.html.slice(-100))?.[0].length ?? 0;
    preprocessor.dropParsedChunk(Math.max(kept - 1, 0));
    this.entityStartPos = preprocessor.pos + 1 - kept;
    this.runStart = this.entityStartPos;
    this.runEnd = this.entityStartPos;
  }

  /** Asked with a positive offset where a tag begins. */
  protected override getCurrentLocation(offset: number): Token.Location | null {
    return offset > 0 ? super.getCurrentLocation(offset) : null;
  }
}

function isTag(token: Token.Token | null): token is Token.TagToken {
  return token !== null && 'tagName' in token;
}

const referenceAtEnd = /&#?\w*$/;

/** Cuts the texts of a token or an attribute: what is left tells which element it is. */
function shorten(token: Token.Token | Token.Attribute): void {
  for (const [key, value] of Object.entries<unknown>({ ...token })) {
    if (typeof value === 'string') Object.assign(token, { [key]: value.slice(0, 100) });
    else if (Array.isArray(value)) value.length = Math.min(value.length, 100);
  }
}
