/** Where a command writes. */
export interface Terminal {
  readonly hasColors: boolean;
  write(text: string): void;
  writeError(text: string): void;
  /** What servers are asked with: Node's own, but for tests. */
  readonly fetch?: typeof fetch;
  /** The folder of the ready files: the package's own, but for tests. */
  readonly parts?: string;
  /** Asks whoever sits there, and gives the answer; left out where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
  /** Reads all of the standard input. */
  readonly readInput?: () => Promise<Buffer>;
  /** Writes bytes to the standard output as they are. */
  readonly writeBytes?: (bytes: Uint8Array) => void;
}
