import { createBuffer } from './createBuffer';
import { createScanner } from './createScanner';
import type { RewriteContext, RewriteOptions, Task } from './RewriteContext';
import { readEndTag, readStartTag } from './readTags';
import type { Left, Mark } from './report';
import { tagLimit } from './TagTokenizer';

/** Rewrites HTML as it comes. */
export interface Rewriter {
  /**
   * Takes the next piece, cut anywhere, and gives out what is done. `plain` is the same piece with
   * its template code blanked out, at the same length.
   */
  write(raw: string, plain?: string): string;
  /** Gives out the rest. */
  end(): string;
  readonly marks: readonly Mark[];
  readonly left: readonly Left[];
  /** What a comment says to leave alone. */
  readonly ignored: readonly Left[];
}

/** Makes a rewriter for one text. It keeps no more of it than a tag may still change. */
export function createRewriter(task: Task, options: RewriteOptions = {}): Rewriter {
  const context = createContext(task, options);
  const { buffer, marks, left, ignored } = context;
  const scanner = createScanner(
    (tag, at, isForeign) => readStartTag(context, tag, at, isForeign),
    (tag, at) => readEndTag(context, tag, at),
    context.options.hasComponents,
  );
  return {
    write(raw, plain = raw) {
      buffer.add(raw, plain);
      scanner.write(plain, false);
      giveOutDone(context, scanner.settled);
      return buffer.take();
    },
    end() {
      scanner.write('', true);
      buffer.giveOut(buffer.end);
      return buffer.take();
    },
    marks,
    left,
    ignored,
  };
}

function createContext(task: Task, { base, ...options }: RewriteOptions): RewriteContext {
  return {
    task,
    rewritePart: ({ raw, plain }, ofPart) => {
      const { write, end, marks, left, ignored } = createRewriter(task, ofPart);
      return { html: write(raw, plain) + end(), marks, left, ignored };
    },
    buffer: createBuffer(),
    options: { ...usual, ...options },
    marks: [],
    left: [],
    ignored: [],
    templates: [],
    base,
    open: null,
  };
}

const usual: RewriteContext['options'] = {
  decode: String,
  origin: { line: 1, column: 1 },
  isFile: false,
  hasComponents: false,
  isIgnored: () => false,
};

function giveOutDone({ buffer, open }: RewriteContext, settled: number): void {
  const free = open?.at.startOffset ?? settled;
  if (free > buffer.start) buffer.giveOut(free);
  if (buffer.end - buffer.start > 2 * tagLimit) buffer.giveOut(buffer.end);
}
