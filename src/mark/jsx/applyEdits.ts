/** Text that goes in at a place, or characters that go out there. */
export interface Edit {
  readonly at: number;
  readonly insert?: string;
  readonly remove?: number;
}

/** The text with all edits made. No two of them may overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, insert = '', remove = 0 } of [...edits].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(done, at), insert);
    done = at + remove;
  }
  return pieces.join('') + text.slice(done);
}
