/** What template code between two delimiters does to the page. */
export type Role =
  /** It writes something where it stands. */
  | 'print'
  /** It writes nothing itself: a condition, a loop, an assignment. */
  | 'code'
  /** It is dropped by the server, or is no part of the page. */
  | 'comment'
  /** What stands between its delimiters reaches the browser as it is. */
  | 'verbatim';

/** What can hide the closing delimiter of template code. */
export interface Syntax {
  /** The characters that begin and end a string. */
  readonly quotes?: string;
  /** Brackets inside the code have to close before the code can. */
  readonly brackets?: true;
  /** Opening and closing delimiters of comments. */
  readonly comments?: readonly (readonly [open: string, close: string])[];
  /** How a comment begins that ends with its line. It hides quotes, but not the closing delimiter. */
  readonly lineComment?: string;
  /** PHP's `<<<NAME`. */
  readonly heredocs?: true;
  /** HTML may stand in the code, as in Razor and JSX. */
  readonly markup?: true;
}

/** A pair of delimiters. Patterns are sources of regular expressions without groups that capture. */
export interface Delimiter {
  readonly open: string;
  /** Exact text; '' where the opening is all there is. */
  readonly close: string;
  /** A pattern in the place of `close`, for blocks that end with a tag of their own. */
  readonly closePattern?: string;
  readonly role: Role;
  /** Code that begins like this prints nothing. Only for the role `print`. */
  readonly control?: RegExp;
  readonly syntax?: Syntax;
  /**
   * Finds strings, and in its group the comments between them, where these hide no end of the code. What
   * stands in a comment is not reported.
   */
  readonly remarks?: RegExp;
  /** Of a block: it may contain others of its kind. */
  readonly nests?: true;
  /** What may follow at once and belongs to it: the block after `@if (…)`. */
  readonly follow?: () => readonly Delimiter[];
  /** Without a closing delimiter it goes on to the end of the file, as in PHP. */
  readonly toEnd?: true;
}

/** A template language, as far as marking has to know it. */
export interface Language {
  /** What a person calls it. */
  readonly name: string;
  /** How its files' names end, without the dot; the longest end counts. */
  readonly endings: readonly string[];
  /** Of two that open at the same place, the first counts. */
  readonly delimiters: readonly Delimiter[];
  /** Its code does not reach into the text of `<script>` and `<style>`. */
  readonly sparesRawText?: true;
  /** A name with a capital is a component's, and `/>` ends any element. */
  readonly hasComponents?: true;
  /** A `<script>` outside of all elements is the component's own code, and no tag. */
  readonly hasComponentScripts?: true;
  /**
   * How its tags are written; `html` where nothing is said. In an `indented` language nothing is
   * marked, and each partner's address is reported.
   */
  readonly form?: 'html' | 'jsx' | 'indented';
}
