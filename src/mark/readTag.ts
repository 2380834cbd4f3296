import { type Token, Tokenizer } from 'parse5';

/** A start tag with the offsets of its attributes. */
export interface ReadTag {
  /** In lower case. */
  readonly name: string;
  /** Where the name ends. */
  readonly nameEnd: number;
  has(attribute: string): boolean;
  startOf(attribute: string): number | undefined;
}

/** Reads one whole start tag. */
export function readTag(text: string): ReadTag {
  let found: Token.TagToken | undefined;
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        found ??= tag;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  const { tagName = '', location } = found ?? {};
  const startOf = (attribute: string) => location?.attrs?.[attribute]?.startOffset;
  return {
    name: tagName,
    nameEnd: tagName.length + 1,
    has: (attribute) => startOf(attribute) !== undefined,
    startOf,
  };
}
