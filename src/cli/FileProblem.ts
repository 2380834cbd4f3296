/** Why a file was left as it is. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly path: string,
    /** In words: `it may not be read`. */
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}
