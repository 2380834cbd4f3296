import type { Token } from 'parse5';
import type { Text, TextBuffer } from './createBuffer';
import type { Left, Mark, Marking, Place } from './report';
import type { Attributes, Surroundings } from './surroundings';
import type { ToMark, Verdict } from './verdict';

/** A start tag that has been read. */
export interface Tag {
  /** In lower case. */
  readonly element: string;
  readonly attributes: Attributes;
  readonly at: Token.Location;
}

/** What is done to a text: its tags are marked, or marks are taken out again. */
export interface Task {
  judgeTag(element: string, attributes: Attributes, around: Surroundings): Verdict | null;
  /** Judges what stands between the tags of a script or a style. */
  judgeText(tag: Tag, text: string): Verdict | null;
  /** Writes a tag anew, or says why it cannot. */
  rewrite(tag: Text, verdict: ToMark): Text | string;
}

/** How a text is read. */
export interface RewriteOptions {
  /** Reads text in which each character stands for a byte. */
  readonly decode?: (text: string) => string;
  /** The `<base href>` that holds already. */
  readonly base?: string | undefined;
  /** Where the text stands in a larger one. */
  readonly origin?: Place;
  /** Whether the text is a file of a template language, in which elements may be components. */
  readonly isFile?: boolean;
  /** Whether a name with a capital is a component's, and `/>` ends any element. */
  readonly hasComponents?: boolean;
  /** Whether a comment on the line before says that a finding is meant to be so. */
  readonly isIgnored?: (line: number) => boolean;
}

/** What became of a text. */
export interface Rewritten extends Marking {
  /** What a comment says to leave alone. */
  readonly ignored: readonly Left[];
}

/** Where rewriting stands in its text. Every function of it works on one of these. */
export interface RewriteContext {
  readonly task: Task;
  /** Does the same with a part of the text by itself. */
  readonly rewritePart: (part: Text, options: RewriteOptions) => Rewritten;
  readonly buffer: TextBuffer;
  readonly options: Required<Omit<RewriteOptions, 'base'>>;
  readonly marks: Mark[];
  readonly left: Left[];
  readonly ignored: Left[];
  /** Of each `<template>` that is open, what holds for all within. */
  readonly templates: { readonly isMarked: boolean; readonly isShadow: boolean }[];
  /** The `<base href>` that holds. */
  base: string | undefined;
  /** The element whose text is awaited. */
  open: Tag | null;
}

/** Where something stands in the whole file. */
export function placeIn({ options }: RewriteContext, line: number, column: number): Place {
  const { origin } = options;
  return {
    line: origin.line + line - 1,
    column: line === 1 ? origin.column + column - 1 : column,
  };
}

/** Whether all that stands here waits with a marked `<template>`. */
export function isInMarked({ templates }: RewriteContext): boolean {
  return templates.at(-1)?.isMarked === true;
}
