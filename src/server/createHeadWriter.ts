import { createScanner } from '../mark/createScanner';

/** Puts a text into a page as the page comes. */
export interface HeadWriter {
  /** Takes the next piece, cut anywhere, and gives out what is done. */
  write(piece: string): string;
  /** Gives out the rest. */
  end(): string;
}

/**
 * Makes what puts `head` first into the `<head>` of one page: behind its start tag, or before the first
 * other element where a page has left that tag out.
 */
export function createHeadWriter(head: string): HeadWriter {
  let waiting = '';
  let place: number | null = null;
  let isDone = false;
  const scanner = createScanner(
    ({ tagName }, { startOffset, endOffset }) => {
      if (tagName !== 'html') place ??= tagName === 'head' ? endOffset : startOffset;
    },
    () => {},
  );
  const giveOut = () => {
    if (place === null) return '';
    isDone = true;
    return waiting.slice(0, place) + head + waiting.slice(place);
  };
  return {
    write(piece) {
      if (isDone) return piece;
      waiting += piece;
      scanner.write(piece, false);
      return giveOut();
    },
    end() {
      if (isDone) return '';
      scanner.write('', true);
      return giveOut() || waiting;
    },
  };
}
