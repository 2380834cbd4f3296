/** One mistake in a configuration, in words. */
export interface Mistake {
  /** Where: `vendors[3]`; empty for the whole. */
  readonly path: string;
  readonly found: unknown;
  /** What is wrong, and what to write instead, in whole sentences. */
  readonly advice: string;
}

/** All that is wrong with a configuration, in whole sentences: one line for each mistake. */
export class KotowariConfigError extends Error {
  override readonly name = 'KotowariConfigError';

  constructor(readonly mistakes: readonly Mistake[]) {
    super(
      mistakes
        .map(({ path, advice }) => `kotowari: ${path || 'configuration'}: ${advice}`)
        .join('\n'),
    );
  }
}
