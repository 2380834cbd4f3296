import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Asks somebody at a terminal. */
export interface Prompt {
  /** @throws Error if there is no answer any more */
  ask(question: string): Promise<string>;
  /** Lets go of the input, so that the program can end. */
  close(): void;
}

/** One reader takes all answers, because several may be pasted at once. It begins with the first question. */
export function createPrompt(input: Readable, output: Writable): Prompt {
  let reader: ReturnType<typeof open> | undefined;
  const open = () => {
    const lines = createInterface({ input, output });
    return { lines, answers: lines[Symbol.asyncIterator]() };
  };
  return {
    async ask(question) {
      reader ??= open();
      output.write(question);
      const { value, done } = await reader.answers.next();
      if (done) throw new Error('\nNothing was answered, so nothing is written.');
      return value.trim();
    },
    close: () => reader?.lines.close(),
  };
}
